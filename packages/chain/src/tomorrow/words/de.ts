import type { TomorrowWords } from './tomorrow-words.ts'

export const de: TomorrowWords = {
  title: 'Was ich morgen früh darf',
  lead: 'Nach dem, was in der Akte steht. „Nicht bekannt“ heißt weder ja noch nein.',
  lines: {
    stay: 'In Belgien bleiben',
    work: 'Arbeiten',
    register: 'Eingetragen sein',
    paper: 'Das Papier in der Hand',
    travel: 'Reisen',
  },
  answers: {
    yes: 'Ja',
    no: 'Nein',
    unknown: 'Nicht bekannt',
    discretionary: 'Die Behörde beurteilt es',
  },
  until: (day) => `Bis einschließlich ${day}.`,
  toConfirm: 'von einem Anwalt zu bestätigen',
  registers: {
    attente: 'Warteregister (registre d’attente / wachtregister)',
    etrangers: 'Fremdenregister (registre des étrangers / vreemdelingenregister)',
    population: 'Bevölkerungsregister (registre de la population / bevolkingsregister)',
  },
  thePaper: 'dieses Papier',
  says: {
    'stay.title': 'Der Aufenthalt beruht auf diesem Titel: {paper}.',
    'stay.title-unlimited':
      'Der Aufenthalt hat kein Ende: {paper}. Der gedruckte Tag gilt für die Karte, nicht für das Recht.',
    'stay.covered': 'Dieses Papier deckt den Aufenthalt vorläufig: {paper}.',
    'stay.may-remain':
      'Mit diesem Papier dürfen Sie bleiben, bis der Richter antwortet: {paper}. Es ist kein Aufenthaltsrecht.',
    'stay.appeal-stops':
      'Eine Beschwerde läuft. Solange der Richter nicht geantwortet hat, darf niemand die Ausreise erzwingen.',
    'stay.limit-runs':
      'Die Beschwerdefrist läuft noch. Bis zu diesem Tag darf niemand die Ausreise erzwingen.',
    'stay.appeal-unknown':
      'Es ist nicht sicher, dass die Beschwerde eine erzwungene Ausreise aufhält. Fragen Sie sofort einen Anwalt.',
    'stay.appeal-stops-not':
      'Die laufende Beschwerde hält nichts auf. Sie gibt keinen Aufenthalt und nimmt keinen.',
    'stay.urgency':
      'Ein Antrag in äußerster Dringlichkeit läuft. Niemand darf die Ausreise erzwingen, bevor der Richter antwortet.',
    'stay.order':
      'Eine Anweisung, das Staatsgebiet zu verlassen, ist gekommen (ordre de quitter le territoire / bevel om het grondgebied te verlaten). Der Tag steht darauf. Gehen Sie sofort zu einem Anwalt.',
    'stay.ended': 'Eine Entscheidung hat den Aufenthalt beendet.',
    'stay.maybe-ended':
      'Eine Entscheidung hat den Aufenthalt vielleicht beendet. Zeigen Sie sie zuerst einem Anwalt.',
    'stay.refused':
      'Der Antrag ist abgelehnt. Diese Ablehnung gibt keinen Aufenthalt und nimmt keinen.',
    'stay.extra-month':
      'Bis dahin können die fehlenden Nachweise noch gebracht werden. Keine Anweisung zur Ausreise ist vermerkt.',
    'stay.back-to-before':
      'Der Richter hat die Entscheidung aufgehoben. Alles ist wie vorher: Die Behörde muss neu entscheiden.',
    'stay.suspended':
      'Der Richter hat die Entscheidung ausgesetzt: Sie darf nicht vollstreckt werden, solange er nicht in der Sache entschieden hat. Das gibt keinen Aufenthalt.',
    'stay.nothing-added':
      'Der Antrag läuft. Er gibt für sich allein kein Aufenthaltsrecht und nimmt keines.',
    'stay.pending': 'Dieses Papier beweist einen Antrag: {paper}. Es ist kein Aufenthaltstitel.',
    'stay.title-ended':
      'Dieser Titel ist abgelaufen: {paper}. Nichts Vermerktes sagt, was seither gilt.',
    'stay.renewal-asked':
      'Dieser Titel ist abgelaufen: {paper}. Die Verlängerung ist rechtzeitig beantragt: Verlangen Sie bei der Gemeinde die Anlage 15 (annexe 15 / bijlage 15).',
    'stay.renewal-late':
      'Die Verlängerung wurde nach dem Ende des Titels beantragt. Das Ausländeramt beurteilt, ob es verlängert.',
    'stay.none-noted': 'Kein Aufenthaltstitel und kein Aufenthaltspapier ist vermerkt.',
    'work.free': 'Jede Arbeit ist mit diesem Titel erlaubt: {paper}.',
    'work.as-marked':
      'Es steht auf dem Papier ({paper}) bei „Arbeitsmarkt“ (marché du travail / arbeidsmarkt): unbegrenzt, begrenzt oder nein.',
    'work.permit-only': 'Nur die Arbeit, für die es eine Erlaubnis gibt: {paper}.',
    'work.no': 'Dieses Papier allein erlaubt keine Arbeit: {paper}.',
    'work.as-before': 'Wie mit dem Titel davor: {paper}.',
    'work.none-noted':
      'Kein vermerktes Papier sagt, dass Arbeit erlaubt ist. Fragen Sie, bevor Sie anfangen.',
    'register.in': '{register}.',
    'register.struck':
      'Die Gemeinde streicht aus dem Register. Die Person ist nicht mehr eingetragen.',
    'register.not-added': 'Ein Antrag trägt für sich allein in kein Register ein.',
    'register.unknown': 'Nichts Vermerktes sagt es. Die Gemeinde kann es sagen.',
    'paper.held': 'Tragen Sie es bei sich: {paper}.',
    'paper.proof-only': '{paper}. Es beweist einen Schritt; es gibt keinen Aufenthalt.',
    'paper.card-coming': 'Die Karte ist bestellt: {paper}. Sie ist noch nicht ausgehändigt.',
    'paper.card-ready': 'Die Karte liegt bei der Gemeinde bereit: {paper}. Holen Sie sie ab.',
    'paper.ended': 'Die Zeit dieses Papiers ist vorbei: {paper}.',
    'paper.none-noted': 'Kein Papier ist vermerkt.',
    'travel.short-trips':
      'Mit diesem Titel und einem gültigen Pass wären kurze Reisen im Schengen-Raum erlaubt. Fragen Sie, bevor Sie reisen.',
    'travel.no': 'Dieses Papier erlaubt keine Reisen im Schengen-Raum: {paper}.',
  },
}
