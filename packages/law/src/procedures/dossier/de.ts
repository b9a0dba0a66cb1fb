import type { ConditionTexts, FactTexts } from '@sejour/engine'
import type * as conditions from './conditions.ts'
import type * as notices from './notices.ts'

export const dossierFactsDe: FactTexts<typeof import('./facts.ts')> = {
  'dossier.passeport': {
    label: 'Gültiger Reisepass',
    question: 'Haben Sie einen gültigen Reisepass oder Reiseausweis?',
    why: 'Visum D und Karte setzen ein Reisedokument voraus; ohne es muss das Ausländeramt einen anderen Nachweis annehmen.',
    exhibits: ['Reisepass'],
  },
  'dossier.redevance': {
    label: 'Zahlung der Gebühr',
    question: 'Ist die Gebühr gezahlt, mit dem Nachweis in den Unterlagen?',
    why: 'Ohne Zahlung ist ein gebührenpflichtiger Antrag unzulässig.',
    options: {
      payee: 'Ja, vollständig',
      dispense: 'Ich bin befreit',
      partielle: 'Teilweise',
      non: 'Nein',
    },
    exhibits: ['Zahlungsnachweis'],
  },
  'dossier.introduite-le': {
    label: 'Tag des Antrags',
    question: 'An welchem Tag ist der Antrag gestellt, oder wird er gestellt?',
    why: 'In Belgien wird er vor dem Ende des laufenden Aufenthalts gestellt.',
  },
  'dossier.assurance': {
    label: 'Krankenversicherung',
    question: 'Haben Sie eine Krankenversicherung, die Belgien deckt?',
    why: 'Sie gehört zu den verlangten Unterlagen.',
    exhibits: ['Bescheinigung der Versicherung oder Krankenkasse'],
  },
  'dossier.certificat-medical': {
    label: 'Ärztliches Attest',
    question: 'Haben Sie das verlangte ärztliche Attest?',
    why: 'Es zeigt, dass die Person keine Krankheit hat, die die öffentliche Gesundheit gefährdet.',
    exhibits: ['Ärztliches Attest'],
  },
  'dossier.age': {
    label: 'Alter',
    question: 'Wie alt ist die Person, die den Antrag stellt?',
    why: 'Der Strafregisterauszug wird nur von Erwachsenen verlangt; die Quellen schwanken zwischen 18 und 21 Jahren.',
    options: {
      'moins-de-18': 'Unter 18 Jahren',
      '18-20': '18 bis 20 Jahre',
      '21-et-plus': '21 Jahre oder älter',
    },
  },
  'dossier.casier': {
    label: 'Strafregister',
    question: 'Haben Sie einen Strafregisterauszug zum Beifügen?',
    why: 'Das Ausländeramt prüft, dass keine Gefahr für die öffentliche Ordnung besteht.',
    options: {
      vierge: 'Ja, ohne Verurteilung',
      mentions: 'Ja, mit einer Verurteilung oder mehreren',
      aucun: 'Nein',
    },
    exhibits: ['Strafregisterauszug'],
  },
  'dossier.employeur': {
    label: 'Antrag durch den Arbeitgeber',
    question:
      'Reicht der Arbeitgeber den Antrag selbst bei der Anlaufstelle „Working in Belgium“ ein?',
    why: 'Der Arbeitnehmer kann nicht allein einreichen.',
    exhibits: ['Arbeitsvertrag'],
  },
  'dossier.region': {
    label: 'Entscheidung der Region',
    question: 'Was hat die Region über die Arbeit entschieden?',
    why: 'Das Ausländeramt sagt erst nach der Region ja.',
    options: {
      attendue: 'Noch nichts',
      accord: 'Sie stimmt zu',
      refus: 'Sie verweigert',
    },
  },
}

type Conditions = (typeof conditions)[keyof typeof conditions]
type Notices = (typeof notices)[keyof typeof notices]['when']

export const dossierDe: Omit<ConditionTexts<Conditions | Notices>, 'long-sejour.a-l-etranger'> = {
  'dossier.identite': 'Die Identität ist nachgewiesen',
  'dossier.passeport-joint': 'Ein gültiger Reisepass oder Reiseausweis ist beigefügt',
  'dossier.autre-preuve': 'Das Ausländeramt nimmt einen anderen Identitätsnachweis an',
  'dossier.redevance-en-ordre': 'Die Gebühr ist in Ordnung',
  'dossier.redevance-payee': 'Die Gebühr ist vollständig gezahlt oder nicht geschuldet',
  'dossier.redevance-completable': 'Eine Teilzahlung wird rechtzeitig ergänzt',
  'dossier.redevance-partielle': 'Die Gebühr ist teilweise gezahlt',
  'dossier.redevance-solde':
    'Das Ausländeramt stellt fest, dass der Restbetrag fristgerecht gezahlt und nachgewiesen ist',
  'dossier.a-temps': 'Der Antrag kommt rechtzeitig',
  'dossier.avant-la-fin': 'Er wird vor dem letzten Tag des laufenden Aufenthalts gestellt',
  'dossier.dernier-jour': 'Er wird am letzten Tag gestellt und das genügt',
  'dossier.le-dernier-jour': 'Er wird am letzten Tag gestellt',
  'dossier.dernier-jour-admis': 'Das Ausländeramt lässt einen Antrag am letzten Tag zu',
  'dossier.assure': 'Die Person hat eine Krankenversicherung',
  'dossier.certificat-joint': 'Das ärztliche Attest ist beigefügt',
  'dossier.casier-en-ordre': 'Das Strafregister steht nicht entgegen',
  'dossier.mineur': 'Die Person ist unter 18 Jahren',
  'dossier.casier-vierge': 'Der Auszug enthält keine Verurteilung',
  'dossier.casier-mentions': 'Die Verurteilungen verhindern den Aufenthalt nicht',
  'dossier.casier-charge': 'Der Auszug enthält eine Verurteilung',
  'dossier.sans-danger': 'Das Ausländeramt sieht keine Gefahr für die öffentliche Ordnung',
  'dossier.casier-jeune': 'Der Auszug wird in diesem Alter nicht verlangt',
  'dossier.jeune-adulte': 'Die Person ist 18 bis 20 Jahre alt',
  'dossier.casier-dispense': 'Das Ausländeramt verlangt in diesem Alter keinen Auszug',
  'dossier.par-employeur': 'Der Arbeitgeber reicht den Antrag bei der Anlaufstelle ein',
  'dossier.accord-region': 'Die Region stimmt der Arbeit zu',
  'dossier.region-accord': 'Die Zustimmung der Region ist erteilt',
  'dossier.region-encore': 'Die Region prüft den Antrag noch',
  'dossier.region-attendue': 'Die Entscheidung der Region wird erwartet',
  'dossier.region-apprecie': 'Die Region nimmt diese Arbeit an',
  'avis.redevance-absente':
    'Zahlen Sie vor der Einreichung und fügen Sie den Nachweis bei: Ohne Zahlung ist der Antrag unzulässig (Anlage 42)',
  'avis.redevance-partielle':
    'Zahlen Sie nach Anlage 43 den Restbetrag und weisen Sie ihn binnen 30 Tagen nach',
  'avis.ordre-de-quitter':
    'Eine frühere Anweisung, das Staatsgebiet zu verlassen, besteht trotz des Antrags weiter',
  'avis.interdiction-entree':
    'Beantragen Sie zuerst die Aufhebung des Einreiseverbots: Es kann dem Antrag entgegengehalten werden',
  'avis.sans-passeport':
    'Ohne gültiges Reisedokument muss das Ausländeramt einen anderen Identitätsnachweis annehmen',
  'avis.refus-region':
    'Gegen die Verweigerung der Region gibt es eine eigene Beschwerde bei der Region, in der Frist, die sie angibt',
}
