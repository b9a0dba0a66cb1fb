import type { IssueId } from './issues.ts'

export const issuesEn: { readonly [id in IssueId]: string } = {
  'voie-fermee': 'On these facts this request cannot be filed here and now',
  'a-completer': 'Answers are still missing: the request cannot be judged at this stage',
  'a-l-appreciation':
    'Nothing that was answered rules the request out: the rest is left to appreciation',
  'condition-manquante':
    'On these facts a condition of the law is missing: the request would be refused',
  'conditions-remplies':
    'On these facts the conditions of the law are met; the authority must still check the evidence',
}
