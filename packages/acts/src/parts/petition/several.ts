/** Whether more than one person appeals: the sentences about them agree with that. */
export function isSeveral({ petitioners }: { readonly petitioners: readonly unknown[] }): boolean {
  return petitioners.length > 1
}
