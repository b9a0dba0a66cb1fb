/** One sentence for each statement of a group. */
export type TextsOf<Group extends readonly { readonly id: string }[]> = {
  readonly [id in Group[number]['id']]: string
}
