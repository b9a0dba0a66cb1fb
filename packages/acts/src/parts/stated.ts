/** Whether somebody said no: in a draft, what nobody said is neither yes nor no. */
export function saidNo(said: boolean | undefined): boolean {
  return said === false
}
