import type { FactTexts } from '@sejour/engine'

export const faitsCitoyenNl: FactTexts<typeof import('./faits.ts')> = {
  'citoyen-union.identite': {
    label: 'Identiteit en nationaliteit bewezen',
    question: 'Kunt u uw identiteit en nationaliteit bewijzen?',
    why: 'De aanvraag begint met dat bewijs.',
    exhibits: ['Nationale identiteitskaart', 'Paspoort'],
  },
  'citoyen-union.activite': {
    label: 'Werk of werk zoeken',
    question: 'Werkt u in België, of zoekt u er werk?',
    why: 'Werk en werk zoeken zijn gronden voor verblijf.',
    options: {
      salarie: 'Ik ben werknemer',
      independant: 'Ik ben zelfstandige',
      recherche: 'Ik zoek werk',
      aucune: 'Niets daarvan',
    },
    exhibits: [
      'Arbeidsovereenkomst of bijlage 19bis',
      'Ondernemingsnummer en aansluiting bij een sociaal verzekeringsfonds',
    ],
  },
  'citoyen-union.recherche': {
    label: 'Zoeken naar werk bewezen',
    question: 'Kunt u bewijzen dat u werk zoekt?',
    why: 'Minstens zes maanden lang volstaat dat bewijs.',
    exhibits: ['Inschrijving bij de dienst voor arbeidsbemiddeling', 'Sollicitatiebrieven'],
  },
  'citoyen-union.six-mois': {
    label: 'Zes maanden sinds de aanvraag',
    question: 'Zijn er meer dan zes maanden verlopen sinds uw aanvraag als werkzoekende?',
    why: 'Een reële kans op aanwerving kan pas na minstens zes maanden worden gevraagd.',
  },
  'citoyen-union.etudes': {
    label: 'Inschrijving voor een studie',
    question: 'Bent u voor een studie in België ingeschreven?',
    why: 'Studie is een grond voor verblijf, met een verzekering en een verklaring over de bestaansmiddelen.',
    exhibits: ['Bewijs van inschrijving'],
  },
  'citoyen-union.ressources': {
    label: 'Bestaansmiddelen',
    question: 'Hebt u middelen om zonder maatschappelijke steun te leven, of kunt u dat verklaren?',
    why: 'Er wordt geen vast bedrag gevraagd: uw situatie wordt onderzocht.',
    exhibits: ['Rekeninguittreksels'],
  },
  'citoyen-union.assurance': {
    label: 'Ziektekostenverzekering',
    question: 'Hebt u een ziektekostenverzekering die in België geldt?',
    why: 'Ze wordt gevraagd van wie studeert of van eigen middelen leeft.',
    exhibits: ['Verzekeringsattest'],
  },
  'citoyen-union.aide-sociale': {
    label: 'Maatschappelijke steun',
    question: 'Krijgt u maatschappelijke steun in België?',
    why: 'Vijf jaar lang kan een onredelijke last tot het einde van het verblijf leiden.',
  },
}
