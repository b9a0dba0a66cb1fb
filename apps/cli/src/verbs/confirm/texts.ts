import type { InEachLang } from '@sejour/answers/say'

type ConfirmTexts = {
  readonly agreed: string
  readonly differs: string
  readonly waits: (signatures: number, missing: number) => string
  readonly moves: (day: string) => string
  readonly nothing: string
  readonly restsOn: string
}

export const confirmTexts: InEachLang<ConfirmTexts> = {
  fr: {
    agreed:
      'Deux personnes différentes sont d’accord. La lecture vaut dès qu’elle est dans la liste des lectures et que « npm test » passe.',
    differs: 'Quelqu’un a trouvé une différence : la règle doit d’abord être corrigée.',
    waits: (signatures, missing) =>
      `${signatures} signature ; il en manque ${missing}, d’une autre personne.`,
    moves: (day) => `Ne compterait plus comme non lu le ${day}`,
    nothing: 'Aucune condition.',
    restsOn: 'Repose dessus',
  },
  nl: {
    agreed:
      'Twee verschillende personen zijn het eens. De lezing geldt zodra ze in de lijst van de lezingen staat en “npm test” slaagt.',
    differs: 'Iemand vond een verschil: eerst moet de regel worden verbeterd.',
    waits: (signatures, missing) =>
      `${signatures} handtekening; er ontbreekt er ${missing}, van iemand anders.`,
    moves: (day) => `Zou op ${day} niet meer als ongelezen gelden`,
    nothing: 'Geen enkele voorwaarde.',
    restsOn: 'Steunt erop',
  },
  de: {
    agreed:
      'Zwei verschiedene Personen sind sich einig. Die Lesung gilt, sobald sie in der Liste der Lesungen steht und „npm test“ gelingt.',
    differs: 'Jemand hat einen Unterschied gefunden: Zuerst muss die Regel berichtigt werden.',
    waits: (signatures, missing) =>
      `${signatures} Unterschrift; es fehlt ${missing}, von einer anderen Person.`,
    moves: (day) => `Würde am ${day} nicht mehr als ungelesen gelten`,
    nothing: 'Keine Bedingung.',
    restsOn: 'Beruht darauf',
  },
  en: {
    agreed:
      'Two different people agree. The reading counts once it stands in the list of readings and “npm test” passes.',
    differs: 'Somebody found a difference: the rule must be corrected first.',
    waits: (signatures, missing) =>
      `${signatures} signature; ${missing} more is needed, of another person.`,
    moves: (day) => `Would no longer count as unread on ${day}`,
    nothing: 'No condition.',
    restsOn: 'Rests on it',
  },
}
