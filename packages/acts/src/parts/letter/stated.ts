/** Whether somebody said no. In a preview a question may still be open, whatever its type says. */
export function isNo(answer: boolean | undefined): boolean {
  return answer === false
}
