/** Names of rules that have no words of their own, by their name in the law. */
export type RuleNames = { readonly [name: string]: string }
