/** Whether somebody said no. In a preview a question may still be open, whatever its type says. */
export function saidNo(said: boolean | undefined): boolean {
  return said === false
}
