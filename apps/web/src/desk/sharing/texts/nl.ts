import type { Texts } from './index.ts'

export const nl: Texts = {
  title: 'Delen',
  lead: 'Wie leest dit dossier behalve u, wie handelt, en hoe gaat het over naar een andere raadsman.',
  codes: {
    title: 'Codes op papier',
    lead: 'Voor iemand zonder e-mail of telefoon: een code en de geboortedatum openen een pagina die men alleen kan lezen. Uw notities en taken staan er niet op.',
    none: 'Er is nog geen code gegeven.',
    give: 'Een code geven',
    person: 'Voor wie',
    language: 'Taal van het papier en de pagina',
    until: 'Laatste dag',
    make: 'Het papier maken',
    noBirth: 'Zonder geboortedatum kan geen code gegeven worden: zij is de tweede sleutel.',
    complete: 'De personen aanvullen',
    given: (by) => `gegeven door ${by}`,
    givenOn: 'gegeven op',
    state: { open: 'opent', ended: 'afgelopen', revoked: 'stopgezet' },
    untilDay: 'tot en met',
    lastUsed: 'laatst gelezen:',
    neverUsed: 'nooit gebruikt',
    revoke: 'Deze code stopzetten',
    revokeThis: (name) => `Deze code stopzetten, van ${name}`,
    once: 'Deze code wordt nooit meer getoond. Druk deze pagina nu af, of schrijf hem over.',
    back: 'Terug naar delen',
  },
  seen: {
    title: 'Wat de persoon leest',
    lead: 'De pagina zoals een code haar opent, in elke taal. Uw bezoek wordt als inzage genoteerd.',
    open: (name) => `Voorbeeld: ${name}`,
    reads: 'Inzages',
    byPerson: (times) =>
      times === 0
        ? 'Met een code: nooit.'
        : times === 1
          ? 'Met een code: één keer.'
          : `Met een code: ${times} keer.`,
    byTeam: (times) => (times <= 1 ? 'Door uw team: één keer.' : `Door uw team: ${times} keer.`),
    all: 'Alle inzages',
  },
  mandates: {
    title: 'Mandaten en hun gevolgen',
    none: 'Er loopt geen mandaat: niets zegt in wiens naam u handelt.',
    change: 'Een mandaat geven of beëindigen',
    kind: {
      lawyer: 'advocaat',
      organisation: 'vereniging',
      'trusted-person': 'vertrouwenspersoon',
      guardian: 'voogd',
    },
    since: 'sinds',
    stillOld: (holder, day) =>
      `De brieven gaan nog naar ${holder}, woonplaats gekozen vóór de overname van ${day}. Kies een andere bij de Dienst (aangetekend of tegen ontvangstbewijs) en noteer ze daarna.`,
    elect: 'De nieuwe gekozen woonplaats noteren',
  },
  handOver: {
    title: 'Verandering van raadsman',
    lead: 'U biedt het dossier aan met een code; de andere raadsman typt hem en ziet de titel, de termijnen en uw boodschap, niet het dossier. Aanvaardt hij, dan gaan het dossier en de stukken naar hem. Uw notities blijven hier, en uw kopie verandert niet meer.',
    mayNot: 'Uw rol laat niet toe een dossier over te dragen.',
    notOpen: 'Alleen een open dossier kan aangeboden worden.',
    offer: 'Dit dossier aanbieden',
    limits: 'Lopende termijnen: vink elke termijn aan als gezegd aan de volgende raadsman',
    noLimits: 'Er loopt geen termijn.',
    mandatesEnd: 'Mandaten die met de overdracht eindigen',
    statement: 'Wat de volgende raadsman moet weten',
    statementHint: 'Wat dringt, wat klaar is, wat ontbreekt. Hij leest het vóór hij aanvaardt.',
    agreedHow: 'De persoon gaat akkoord',
    agreed: { written: 'schriftelijk', spoken: 'mondeling' },
    agreedOn: 'Op',
    until: 'Het aanbod geldt tot en met',
    make: 'Het aanbod doen',
    code: 'De code van het aanbod',
    codeOnce:
      'Geef hem zelf aan de volgende raadsman. Hij wordt niet meer getoond; wie hem typt, leest de naam en de termijnen.',
    offers: 'Aanbiedingen',
    state: {
      open: 'wacht op antwoord',
      accepting: 'wordt aanvaard',
      accepted: 'aanvaard',
      refused: 'geweigerd',
      withdrawn: 'ingetrokken',
      expired: 'afgelopen',
    },
    ours: 'aangeboden op',
    theirs: 'overgenomen van',
    withdraw: 'Het aanbod intrekken',
    proof: (version) => `Gemeenschappelijk bewijs: gebeurtenis ${version}, vingerafdruk`,
    proofWhy:
      'Beide raadslieden hebben hetzelfde. Het vervolg van de ene en de andere begint daar, en “sejour verify” vindt het terug in elk archief.',
    gone: (day) =>
      `Het dossier ging op ${day} over naar een andere raadsman. Deze kopie kan gelezen worden en verandert niet meer.`,
    to: (name) => `aan ${name}`,
  },
  language: { fr: 'Frans', nl: 'Nederlands', de: 'Duits', en: 'Engels' },
  errors: {
    'no-birth-date':
      'De geboortedatum van deze persoon ontbreekt: zij is de tweede sleutel van de code. Vul haar eerst aan.',
    'unknown-person': 'Deze persoon zit niet meer in het dossier. Kies iemand anders.',
    'until-past': 'Die dag is voorbij: er zou niets opengaan. Schrijf een dag die nog komt.',
    'until-far': 'Die dag is te ver: hoogstens een jaar voor een code, 60 dagen voor een aanbod.',
    'agreed-later': 'Die dag moet nog komen: schrijf de dag waarop de persoon ja zei.',
    'limit-untold':
      'Een lopende termijn is niet aangevinkt. De volgende raadsman moet hem kennen: zeg het hem en vink dan aan.',
    'offer-exists': 'Voor dit dossier wacht al een aanbod op antwoord. Trek het eerst in.',
    'offer-settled': 'Dit aanbod heeft al een antwoord, of het wordt net aanvaard.',
    blank: 'Schrijf de volgende raadsman wat hij moet weten: hij heeft nog niets gelezen.',
    'case-closed': 'Dit dossier is gesloten: heropen het vóór u het aanbiedt.',
    'case-handed-over': 'Dit dossier is al naar een andere raadsman gegaan.',
  },
}
