import type { IssueId } from './issues.ts'

export const issuesNl: { readonly [id in IssueId]: string } = {
  'voie-fermee': 'Op basis van deze feiten kan deze aanvraag hier en nu niet worden ingediend',
  'a-completer':
    'Er ontbreken nog antwoorden: de aanvraag kan in dit stadium niet worden beoordeeld',
  'a-l-appreciation':
    'Niets van wat is geantwoord sluit de aanvraag uit: de rest wordt aan de beoordeling overgelaten',
  'condition-manquante':
    'Op basis van deze feiten ontbreekt een wettelijke voorwaarde: de aanvraag zou worden geweigerd',
  'conditions-remplies':
    'Op basis van deze feiten zijn de wettelijke voorwaarden vervuld; de overheid moet de stukken nog nagaan',
}
