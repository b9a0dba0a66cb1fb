import type { FactTexts } from '@sejour/engine'

export const faitsAutreFamilleDe: FactTexts<typeof import('./faits.ts')> = {
  'autre-famille-union.categorie': {
    label: 'Kategorie des anderen Familienmitglieds',
    question: 'Was verbindet Sie mit diesem Unionsbürger?',
    why: 'Das Gesetz erkennt außerhalb der nahen Familie nur einige Kategorien an.',
    options: {
      partenaire: 'Eine dauerhafte Beziehung ohne Eintragung',
      'a-charge': 'Ich bin zu Lasten oder im Haushalt, schon im Land, aus dem ich komme',
      sante: 'Eine schwere Krankheit erfordert unbedingt seine Pflege',
      aucune: 'Nichts davon',
    },
    exhibits: ['Nachweise des Zusammenlebens', 'Ärztliches Attest'],
  },
}
