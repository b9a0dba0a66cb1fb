import type { TomorrowWords } from './tomorrow-words.ts'

export const en: TomorrowWords = {
  title: 'What I may do tomorrow morning',
  lead: 'Going by what is noted in the file. “Not known” means neither yes nor no.',
  lines: {
    stay: 'Stay in Belgium',
    work: 'Work',
    register: 'Be registered',
    paper: 'The paper in hand',
    travel: 'Travel',
  },
  answers: {
    yes: 'Yes',
    no: 'No',
    unknown: 'Not known',
    discretionary: 'Up to the authority',
  },
  until: (day) => `Until ${day}, that day included.`,
  toConfirm: 'to be confirmed by a lawyer',
  registers: {
    attente: 'waiting register (registre d’attente / wachtregister)',
    etrangers: 'aliens’ register (registre des étrangers / vreemdelingenregister)',
    population: 'population register (registre de la population / bevolkingsregister)',
  },
  thePaper: 'this paper',
  says: {
    'stay.title': 'The stay rests on this title: {paper}.',
    'stay.title-unlimited':
      'The stay has no end: {paper}. The printed day is that of the card, not of the right.',
    'stay.covered': 'This paper covers the stay for a time: {paper}.',
    'stay.may-remain':
      'With this paper you may remain until the judge answers: {paper}. It is not a right to stay.',
    'stay.appeal-stops':
      'An appeal is running. Until the judge has answered, nobody can force you to leave.',
    'stay.limit-runs':
      'The time for an appeal is still running. Until that day nobody can force you to leave.',
    'stay.appeal-unknown':
      'It is not certain that the appeal stops a forced departure. Ask a lawyer at once.',
    'stay.appeal-stops-not':
      'The appeal that is running stops nothing. It gives no stay and takes none away.',
    'stay.urgency':
      'A request in extreme urgency is running. Nobody can force you to leave before the judge answers.',
    'stay.order':
      'An order to leave the territory has come (ordre de quitter le territoire / bevel om het grondgebied te verlaten). The day is written on it. See a lawyer at once.',
    'stay.ended': 'A decision has ended the stay.',
    'stay.maybe-ended':
      'A decision may have ended the stay. Show it to a lawyer before anything else.',
    'stay.refused': 'The request is refused. This refusal gives no stay and takes none away.',
    'stay.extra-month':
      'Until then the missing proofs can still be brought. No order to leave is noted.',
    'stay.back-to-before':
      'The judge undid the decision. Everything is as it was before it: the authority must decide again.',
    'stay.suspended':
      'The judge suspended the decision: it cannot be carried out until he has judged the case itself. That gives no right to stay.',
    'stay.nothing-added':
      'The request is running. By itself it gives no right to stay, and takes none away.',
    'stay.pending': 'This paper proves a request: {paper}. It is not a title of stay.',
    'stay.title-ended':
      'This title has come to its end: {paper}. Nothing noted says what counts since.',
    'stay.renewal-asked':
      'This title has come to its end: {paper}. Its extension was asked in time: ask the commune for annex 15 (annexe 15 / bijlage 15).',
    'stay.renewal-late':
      'The extension was asked after the end of the title. It is up to the Office whether it extends.',
    'stay.none-noted': 'No title and no paper of stay is noted.',
    'work.free': 'Any work is allowed with this title: {paper}.',
    'work.as-marked':
      'It is written on the paper ({paper}), at “labour market” (marché du travail / arbeidsmarkt): unlimited, limited or no.',
    'work.permit-only': 'Only the work for which there is a permit: {paper}.',
    'work.no': 'This paper alone does not allow work: {paper}.',
    'work.as-before': 'As with the title before: {paper}.',
    'work.none-noted': 'No paper noted here says that work is allowed. Ask before you start.',
    'register.in': '{register}.',
    'register.struck': 'The commune strikes from the register. The person is no longer registered.',
    'register.not-added': 'A request does not by itself enter anybody in a register.',
    'register.unknown': 'Nothing noted says so. The commune can tell.',
    'paper.held': 'Keep it on you: {paper}.',
    'paper.proof-only': '{paper}. It proves a step; it gives no stay.',
    'paper.card-coming': 'The card is ordered: {paper}. It has not been handed over yet.',
    'paper.card-ready': 'The card is ready at the commune: {paper}. Go and fetch it.',
    'paper.ended': 'The time of this paper is over: {paper}.',
    'paper.none-noted': 'No paper is noted.',
    'travel.short-trips':
      'With this title and a valid passport, short trips in the Schengen area would be allowed. Ask before you leave.',
    'travel.no': 'This paper does not allow travel in the Schengen area: {paper}.',
  },
}
