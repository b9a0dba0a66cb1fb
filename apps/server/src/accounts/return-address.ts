/**
 * An address of this site that a person wanted to go to, or nothing: another site would use our
 * sign-in to lead people to it.
 */
export function findReturnAddress(typed: string | null): string | undefined {
  if (typed === null || !/^\/(?![/\\])[\w\-.~!$&'()*+,;=:@%/?]*$/.test(typed)) return undefined
  return new URL(typed, 'http://here.invalid').host === 'here.invalid' ? typed : undefined
}
