import type { Texts } from './index.ts'

export const nl: Texts = {
  title: 'Kennisgevingen',
  lead: 'Wie waarvan verwittigd is, op welk adres, hoe en met welk bewijs. De termijn volgt het bewijs: zonder stuk steunt hij op wat getypt werd.',
  rule: 'Een beslissing wordt ter kennis gebracht aan de persoon zelf, of op de verblijfplaats of de gekozen woonplaats: aangetekend, per bode tegen ontvangstbewijs, per fax als woonplaats gekozen is bij de advocaat. Een afschrift van de beslissing wordt overhandigd.',
  none: 'In dit dossier is nog niets ter kennis gebracht.',
  pending: 'Ter kennis te brengen',
  decidedOn: (day) => `beslissing van ${day}`,
  noDecision: 'Een beslissing waarvan nog niet bekend is welke',
  asked: (how) => `Ter kennis te brengen: ${how}.`,
  eachAdult: 'Elke volwassene krijgt een eigen kennisgeving; een kind via de ouders of de voogd.',
  places: {
    elected: (address) => `op de gekozen woonplaats: ${address}`,
    ended: (address) =>
      `op de laatste gekozen woonplaats: ${address}. Het einde ervan staat hier genoteerd, maar brieven blijven er toekomen zolang geen andere aan de Dienst is meegedeeld, aangetekend of tegen ontvangstbewijs`,
    residence: (address) => `op de verblijfplaats: ${address}`,
    office:
      'bij de Dienst Vreemdelingenzaken: er is geen woonplaats gekozen, en dan geldt volgens de wet de Dienst als woonplaats. De termijn loopt ook als de persoon niets verneemt. Wordt zij vastgehouden, dan is het op het adres van de plaats van vasthouding',
    unknown: 'aan de persoon zelf: hier is geen gekozen woonplaats en geen verblijfplaats bekend',
  },
  careOf: (holder) => `bij ${holder}`,
  copies: 'Afschrift per gewone brief, dat geen termijn opent:',
  copyAddress: (address) => `naar het werkelijke adres, dat later werd meegedeeld (${address})`,
  copyLawyer: (holder) => `naar de advocaat, ${holder}`,
  notify: 'De kennisgeving noteren',
  whom: 'Aan wie',
  attempt: 'Een poging zonder resultaat noteren',
  attemptHint:
    'Weigerde iemand de brief persoonlijk? Dat is geen poging: noteer een kennisgeving, “Aangeboden en geweigerd”. Ze telt vanaf die dag.',
  attempts: 'Pogingen',
  attempted: (how, result) => `${how}: ${result}`,
  hows: {
    hand: 'persoonlijk overhandigd',
    'registered-receipt': 'aangetekend met ontvangstbewijs',
    registered: 'aangetekend',
    electronic: 'elektronisch',
  },
  results: {
    absent: 'niemand deed open',
    refused: 'geweigerd',
    moved: 'verhuisd',
    returned: 'de brief kwam terug',
  },
  deed: 'De akte van kennisgeving hoort bij de akte:',
  notified: 'Ter kennis gebracht',
  to: 'Aan',
  dayUnknown:
    'De dag is niet bekend: geen termijn kan worden geteld, en elke termijn kan al lopen.',
  refusedCounts: 'De weigering om te ontvangen telt als een kennisgeving, op die dag gedaan.',
  proof: 'Bewijs',
  piece: (number, title) => (number === undefined ? title : `stuk ${number}, ${title}`),
  noProof: 'Geen enkel stuk bewijst deze kennisgeving.',
  noProofWhy:
    'De getoonde termijn volgt wat genoteerd werd. Wordt de dag betwist, dan bewijst niets hem: voeg het ontvangstbewijs, de omslag of de akte van kennisgeving toe.',
  prove: 'Het bewijs toevoegen',
  provePiece: 'Stuk dat ze bewijst',
  addPiece: 'Eerst het stuk toevoegen',
  corrected: 'Verbeterd',
  before: (said) => `Vóór de verbetering: ${said}`,
  takenBack: (day) =>
    `De auteur trok deze beslissing in op ${day}. De termijnen blijven staan: niets wat gelezen werd, zegt dat ze vanzelf vervallen.`,
  toConfirm: 'Te bevestigen door een advocaat.',
  correct: 'Verbeteren of intrekken, in de agenda',
  limits: 'Termijnen die volgen',
  handled: 'Afgehandelde termijnen',
  noLimits: 'Voor dit document is geen termijn bekend.',
  twice: 'Twee keer genoteerd',
  twiceSays: (decision, who) => `“${decision}” is twee keer genoteerd voor ${who}:`,
  twiceDay: (day, how) => `op ${day}, ${how}`,
  twiceNoDay: (how) => `dag onbekend, ${how}`,
  twiceAsk:
    'Is het een invoerfout, of een tweede document? Zolang niemand het zegt, telt de vroegste veilige dag:',
  another: 'Het is een ander document: beide tellen',
  correction: 'Het is een fout: er telt er maar één',
  right: 'Welke is juist?',
  why: 'Waarom de andere wordt ingetrokken',
  whyGiven: 'Twee keer genoteerd.',
  settle: 'De andere intrekken',
  also: 'Een andere kennisgeving noteren',
  alsoJudgment: 'Een ter kennis gebracht arrest noteren, in de agenda',
  errors: {
    'which-right': 'Kies welke van de twee juist is: de andere wordt ingetrokken.',
    'not-twice':
      'Dit staat niet meer twee keer genoteerd: iemand handelde het af. Laad de pagina opnieuw.',
    'not-in-order':
      'Deze stap volgt niet op wat genoteerd is: het dossier staat nog niet zover. Controleer de dag en wat voorafgaat.',
    'in-future': 'Die dag moet nog komen. Noteer wat gebeurd is, op de dag waarop het gebeurde.',
    'entry-needed':
      'Op beide steunt een beroep of een stap. Trek eerst in wat op de verkeerde steunt.',
    'notified-before-decided':
      'De kennisgeving komt vóór de beslissing. Controleer beide data: de termijn hangt ervan af.',
    'unknown-step': 'Deze stap is niet bekend. Laad de pagina opnieuw en herbegin.',
    'step-choice': 'Kies een van de antwoorden: het vervolg hangt ervan af.',
  },
}
