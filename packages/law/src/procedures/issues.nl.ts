import type { IssueId } from './issues.ts'

export const issuesNl: { readonly [id in IssueId]: string } = {
  'voie-fermee': 'Op deze feiten kan deze aanvraag hier en nu niet worden ingediend',
  'a-completer': 'Er ontbreken nog antwoorden: in dit stadium is niets beoordeeld',
  'a-l-appreciation':
    'Niets van wat is geantwoord sluit de aanvraag uit: de rest wordt aan de beoordeling overgelaten',
  'condition-manquante':
    'Op deze feiten ontbreekt een wettelijke voorwaarde: de aanvraag zou worden geweigerd',
  'conditions-remplies':
    'Op deze feiten zijn de wettelijke voorwaarden vervuld; de overheid moet de stukken nog nagaan',
}
