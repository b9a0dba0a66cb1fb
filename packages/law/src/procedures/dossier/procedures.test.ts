import { checkProcedure, ownWording, type Procedure, type ProcedureWording } from '@sejour/engine'
import { describe, expect, test } from 'vitest'
import { sejourPourEtudes } from '../etudes/index.ts'
import { sejourPourEtudesNl } from '../etudes/nl.ts'
import { sejourPourEtudesDe } from '../etudes/de.ts'
import { sejourPourEtudesEn } from '../etudes/en.ts'
import { anneeDeRecherche } from '../annee-de-recherche/index.ts'
import { anneeDeRechercheNl } from '../annee-de-recherche/nl.ts'
import { anneeDeRechercheDe } from '../annee-de-recherche/de.ts'
import { anneeDeRechercheEn } from '../annee-de-recherche/en.ts'
import { permisUnique } from '../permis-unique/index.ts'
import { permisUniqueNl } from '../permis-unique/nl.ts'
import { permisUniqueDe } from '../permis-unique/de.ts'
import { permisUniqueEn } from '../permis-unique/en.ts'
import { carteBleue } from '../carte-bleue/index.ts'
import { carteBleueNl } from '../carte-bleue/nl.ts'
import { carteBleueDe } from '../carte-bleue/de.ts'
import { carteBleueEn } from '../carte-bleue/en.ts'
import { sejourChercheur } from '../chercheur/index.ts'
import { sejourChercheurNl } from '../chercheur/nl.ts'
import { sejourChercheurDe } from '../chercheur/de.ts'
import { sejourChercheurEn } from '../chercheur/en.ts'
import { sejourIndependant } from '../independant/index.ts'
import { sejourIndependantNl } from '../independant/nl.ts'
import { sejourIndependantDe } from '../independant/de.ts'
import { sejourIndependantEn } from '../independant/en.ts'
import { sejourLongueDureeAutreEtat } from '../longue-duree-autre-etat/index.ts'
import { sejourLongueDureeAutreEtatNl } from '../longue-duree-autre-etat/nl.ts'
import { sejourLongueDureeAutreEtatDe } from '../longue-duree-autre-etat/de.ts'
import { sejourLongueDureeAutreEtatEn } from '../longue-duree-autre-etat/en.ts'
import { droitDeRetour } from '../droit-de-retour/index.ts'
import { droitDeRetourNl } from '../droit-de-retour/nl.ts'
import { droitDeRetourDe } from '../droit-de-retour/de.ts'
import { droitDeRetourEn } from '../droit-de-retour/en.ts'
import { changementDeStatut } from '../changement-de-statut/index.ts'
import { changementDeStatutNl } from '../changement-de-statut/nl.ts'
import { changementDeStatutDe } from '../changement-de-statut/de.ts'
import { changementDeStatutEn } from '../changement-de-statut/en.ts'

type Case = {
  procedure: Procedure
  nl: ProcedureWording
  de: ProcedureWording
  en: ProcedureWording
}

const cases: readonly Case[] = [
  {
    procedure: sejourPourEtudes,
    nl: sejourPourEtudesNl,
    de: sejourPourEtudesDe,
    en: sejourPourEtudesEn,
  },
  {
    procedure: anneeDeRecherche,
    nl: anneeDeRechercheNl,
    de: anneeDeRechercheDe,
    en: anneeDeRechercheEn,
  },
  { procedure: permisUnique, nl: permisUniqueNl, de: permisUniqueDe, en: permisUniqueEn },
  { procedure: carteBleue, nl: carteBleueNl, de: carteBleueDe, en: carteBleueEn },
  {
    procedure: sejourChercheur,
    nl: sejourChercheurNl,
    de: sejourChercheurDe,
    en: sejourChercheurEn,
  },
  {
    procedure: sejourIndependant,
    nl: sejourIndependantNl,
    de: sejourIndependantDe,
    en: sejourIndependantEn,
  },
  {
    procedure: sejourLongueDureeAutreEtat,
    nl: sejourLongueDureeAutreEtatNl,
    de: sejourLongueDureeAutreEtatDe,
    en: sejourLongueDureeAutreEtatEn,
  },
  { procedure: droitDeRetour, nl: droitDeRetourNl, de: droitDeRetourDe, en: droitDeRetourEn },
  {
    procedure: changementDeStatut,
    nl: changementDeStatutNl,
    de: changementDeStatutDe,
    en: changementDeStatutEn,
  },
]

test.each(cases)('the catalogue of $procedure.id has no flaw', ({ procedure, nl, de, en }) => {
  expect(checkProcedure(procedure, { nl, de, en })).toEqual([])
})

const wordings = cases.flatMap(({ procedure, nl, de, en }) => {
  const french = ownWording(procedure)
  return [
    { id: procedure.id, lang: 'nl', french, said: nl },
    { id: procedure.id, lang: 'de', french, said: de },
    { id: procedure.id, lang: 'en', french, said: en },
  ]
})

describe.each(wordings)('$id in $lang', ({ french, said }) => {
  test('keeps every figure of the conditions', () => {
    const changed = Object.entries(french.conditions).filter(
      ([id, sentence]) => figures(said.conditions[id] ?? '') !== figures(sentence),
    )
    expect(changed.map(([id]) => id)).toEqual([])
  })

  test('names as many pieces of evidence', () => {
    const counted = ({ facts }: ProcedureWording) =>
      Object.entries(facts).map(([id, { exhibits }]) => `${id} ${exhibits?.length ?? 0}`)
    expect(counted(said).toSorted()).toEqual(counted(french).toSorted())
  })

  test('never says two things with one sentence, and asks in questions', () => {
    const all = Object.values(said.conditions)
    expect(all.filter((one, index) => all.indexOf(one) !== index)).toEqual([])
    const facts = Object.values(said.facts)
    const labels = facts.map(({ label }) => label)
    expect(labels.filter((one, index) => labels.indexOf(one) !== index)).toEqual([])
    expect(facts.filter(({ question }) => !question.includes('?'))).toEqual([])
  })

  test('uses typographic signs only', () => {
    expect(JSON.stringify({ ...said, facts: {} })).not.toMatch(/'|\\"| [;:?!]/)
  })
})

/** The figures of a sentence, in any order. */
function figures(sentence: string): string {
  return (sentence.match(/\d+/g) ?? []).toSorted().join(' ')
}
