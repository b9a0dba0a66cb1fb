import type { DataOf, Draft } from '../../field/field.ts'
import { choice, choices, list, optional, text, yesNo } from '../../field/field.ts'
import { officeFields, requestFields } from '../../parts/office/fields.ts'
import { besideRefusal } from '../../parts/office/beside-refusal.ts'

/** The points of article 9bis, § 2, that keep an element out, and the word for each. */
const POINTS = {
  '1': {
    fr: '1° rejeté dans l’asile',
    nl: '1° in de asielprocedure verworpen',
    de: '1. im Asylverfahren abgelehnt',
  },
  '2': {
    fr: '2° à invoquer dans l’asile',
    nl: '2° in de asielprocedure in te roepen',
    de: '2. im Asylverfahren geltend zu machen',
  },
  '3': {
    fr: '3° dans une demande précédente',
    nl: '3° in een vorige aanvraag',
    de: '3. in einem früheren Antrag',
  },
  '4': {
    fr: '4° dans une demande 9ter',
    nl: '4° in een aanvraag 9ter',
    de: '4. in einem 9ter-Antrag',
  },
  '5': {
    fr: '5° dans une demande d’apatride',
    nl: '5° in een aanvraag als staatloze',
    de: '5. in einem Antrag als Staatenloser',
  },
} as const

/** How an element that was used before may be used again (article 9bis, § 2, 1°, 3° and 5°). */
const EXCEPTIONS = {
  none: { fr: 'aucune', nl: 'geen', de: 'keine' },
  'outside-asylum': {
    fr: 'rejeté car étranger à l’asile, ou hors de la compétence de ses instances',
    nl: 'verworpen omdat het niets met asiel te maken heeft, of buiten de bevoegdheid van de asielinstanties valt',
    de: 'abgelehnt, weil asylfremd oder außerhalb der Zuständigkeit der Asylbehörden',
  },
  'no-identity': {
    fr: 'demande précédente irrecevable faute de document d’identité',
    nl: 'vorige aanvraag onontvankelijk wegens ontbrekend identiteitsdocument',
    de: 'früherer Antrag unzulässig mangels Identitätsdokuments',
  },
  'no-fee': {
    fr: 'demande précédente irrecevable pour la redevance',
    nl: 'vorige aanvraag onontvankelijk wegens de retributie',
    de: 'früherer Antrag wegen der Gebühr unzulässig',
  },
  withdrawn: {
    fr: 'demande précédente retirée (désistement)',
    nl: 'vorige aanvraag ingetrokken (afstand)',
    de: 'früherer Antrag zurückgenommen',
  },
  'not-considered': {
    fr: 'demande d’apatride non prise en considération',
    nl: 'aanvraag als staatloze niet in overweging genomen',
    de: 'Antrag als Staatenloser nicht berücksichtigt',
  },
} as const

export const fields = {
  ...officeFields,
  ...requestFields,
  motives: choices(
    { fr: 'Motifs', nl: 'Redenen', de: 'Gründe' },
    {
      identity: {
        fr: 'pas de document d’identité',
        nl: 'geen identiteitsdocument',
        de: 'kein Identitätsdokument',
      },
      circumstances: {
        fr: 'pas de circonstances exceptionnelles',
        nl: 'geen buitengewone omstandigheden',
        de: 'keine außergewöhnlichen Umstände',
      },
      excluded: {
        fr: 'éléments exclus (§ 2)',
        nl: 'uitgesloten elementen (§ 2)',
        de: 'ausgeschlossene Elemente (§ 2)',
      },
    },
    {
      hint: {
        fr: 'Le défaut de redevance a son propre acte : l’annexe 42.',
        nl: 'Voor een niet-betaalde retributie is er een eigen akte: bijlage 42.',
        de: 'Für die fehlende Gebühr gibt es ein eigenes Schriftstück: Anlage 42.',
      },
    },
  ),
  identityShown: yesNo(
    {
      fr: 'Un document d’identité est joint à la demande',
      nl: 'Bij de aanvraag is een identiteitsdocument gevoegd',
      de: 'Dem Antrag liegt ein Identitätsdokument bei',
    },
    {
      hint: {
        fr: 'Passeport, titre de voyage équivalent ou carte d’identité nationale, même périmés. On regarde le jour du dépôt.',
        nl: 'Paspoort, gelijkwaardige reistitel of nationale identiteitskaart, ook vervallen. De dag van indiening telt.',
        de: 'Reisepass, gleichwertiger Reiseschein oder nationaler Personalausweis, auch abgelaufen. Es zählt der Tag der Einreichung.',
      },
    },
  ),
  identityExemption: choice(
    {
      fr: 'Dispense de document d’identité, au jour du dépôt',
      nl: 'Vrijstelling van identiteitsdocument, op de dag van indiening',
      de: 'Befreiung vom Identitätsdokument, am Tag der Einreichung',
    },
    {
      none: { fr: 'aucune', nl: 'geen', de: 'keine' },
      asylum: {
        fr: 'asile sans décision définitive, ou cassation admise',
        nl: 'asiel zonder definitieve beslissing, of toelaatbaar cassatieberoep',
        de: 'Asyl ohne endgültige Entscheidung, oder zugelassene Kassation',
      },
      impossible: {
        fr: 'impossibilité, montrée, de l’obtenir en Belgique',
        nl: 'aangetoonde onmogelijkheid om het in België te krijgen',
        de: 'nachgewiesene Unmöglichkeit, es in Belgien zu erhalten',
      },
    },
  ),
  identityReason: optional(
    text(
      {
        fr: 'Ce que la personne a fait valoir sur son identité, et la réponse',
        nl: 'Wat de persoon over de identiteit heeft aangevoerd, en het antwoord',
        de: 'Was die Person zu ihrer Identität vorgebracht hat, und die Antwort',
      },
      { long: true },
    ),
  ),
  nothingInvoked: optional(
    yesNo({
      fr: 'La demande n’invoque aucune circonstance',
      nl: 'De aanvraag roept geen enkele omstandigheid in',
      de: 'Der Antrag macht keinen Umstand geltend',
    }),
  ),
  circumstances: list(
    {
      fr: 'Circonstances invoquées',
      nl: 'Ingeroepen omstandigheden',
      de: 'Geltend gemachte Umstände',
    },
    {
      invoked: text({ fr: 'Invoqué', nl: 'Ingeroepen', de: 'Geltend gemacht' }, { long: true }),
      answer: text(
        {
          fr: 'Pourquoi ce n’est pas retenu',
          nl: 'Waarom het niet wordt aanvaard',
          de: 'Warum es nicht angenommen wird',
        },
        { long: true },
      ),
    },
  ),
  excluded: list(
    { fr: 'Éléments exclus', nl: 'Uitgesloten elementen', de: 'Ausgeschlossene Elemente' },
    {
      element: text({ fr: 'Élément', nl: 'Element', de: 'Element' }, { long: true }),
      point: choice(
        { fr: 'Exclu par', nl: 'Uitgesloten door', de: 'Ausgeschlossen durch' },
        POINTS,
      ),
      exception: choice({ fr: 'Exception', nl: 'Uitzondering', de: 'Ausnahme' }, EXCEPTIONS),
      where: text(
        {
          fr: 'Procédure en cause : laquelle, et sa décision',
          nl: 'Betrokken procedure: welke, en de beslissing',
          de: 'Betroffenes Verfahren: welches, und seine Entscheidung',
        },
        { long: true },
      ),
    },
  ),
  onlyExcluded: optional(
    yesNo({
      fr: 'La demande ne contient aucun autre élément',
      nl: 'De aanvraag bevat geen ander element',
      de: 'Der Antrag enthält kein anderes Element',
    }),
  ),
  ...besideRefusal,
}

export type Data = DataOf<typeof fields>
export type IrrecevableDraft = Draft<Data>
