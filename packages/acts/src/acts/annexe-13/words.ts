import { cooperationWords } from '../../parts/cooperation-words.ts'
import { officeWords } from '../../parts/office/words.ts'

export const words = {
  fr: {
    title: 'Ordre de quitter le territoire',
    ordered:
      'En exécution de l’article 7 de la loi du 15 décembre 1980 sur l’accès au territoire, le séjour, l’établissement et l’éloignement des étrangers, cette personne reçoit l’ordre de quitter le territoire du Royaume {term}.',
    within:
      'dans un délai de {days} {days:jour|jours} à compter de la notification de cette décision',
    lastDay: ', au plus tard le {day}',
    atOnce: 'sans délai',
    basis: 'Article 7, alinéa 1er, {point}° : {label}. {facts}',
    basesHeading: 'Bases de l’ordre',
    refusal: 'La décision qui refuse le séjour ou y met fin est celle du {day}.',
    weighedHeading: 'Ce qui a été pris en compte (article 74/13)',
    child: 'Intérêt supérieur de l’enfant : {text}',
    family: 'Vie familiale : {text}',
    health: 'État de santé : {text}',
    heard: 'Ce que la personne a fait valoir : {text}',
    pending:
      'Demande en cours : {request}. Son contenu a été examiné avant cette décision : {text}',
    termHeading: 'Délai pour partir',
    termUsual: 'Le délai est celui de l’article 74/14, § 1er.',
    termReduced:
      'Le délai est réduit, ou n’est pas accordé, en vertu de l’article 74/14, § 3, pour ce qui suit :',
    reducedBy: '{point}° : {label}',
    criteria:
      'Critères du risque de fuite (article 1er, § 2), examinés dans ce cas précis ; le risque est actuel et réel :',
    reason: 'Examen de ce cas : {text}',
    protected:
      'Tant que ce délai court, la personne est protégée contre un éloignement forcé (article 74/14, § 2).',
    extension:
      'Sur demande motivée, l’Office des étrangers prolonge le délai s’il est prouvé que le retour volontaire ne peut pas se faire à temps ; il peut le prolonger pour tenir compte de la durée du séjour, d’enfants scolarisés, de l’organisation du départ ou d’autres liens familiaux et sociaux (article 74/14, § 1er).',
    measures: 'Mesures préventives durant ce délai (article 74/27) :',
    noBan: 'Aucune interdiction d’entrée n’est imposée, pour des raisons humanitaires : {text}',
    translation:
      'La personne peut demander une traduction des éléments principaux de cette décision (article 74/18).',
    ...cooperationWords.fr,
    ...officeWords.fr,
  },
  nl: {
    title: 'Bevel om het grondgebied te verlaten',
    ordered:
      'Ter uitvoering van artikel 7 van de wet van 15 december 1980 betreffende de toegang tot het grondgebied, het verblijf, de vestiging en de verwijdering van vreemdelingen krijgt deze persoon het bevel het grondgebied van het Rijk te verlaten {term}.',
    within: 'binnen {days} {days:dag|dagen} na de kennisgeving van deze beslissing',
    lastDay: ', uiterlijk op {day}',
    atOnce: 'zonder termijn',
    basis: 'Artikel 7, eerste lid, {point}°: {label}. {facts}',
    basesHeading: 'Grondslagen van het bevel',
    refusal: 'De beslissing die het verblijf weigert of beëindigt, is die van {day}.',
    weighedHeading: 'Waarmee rekening is gehouden (artikel 74/13)',
    child: 'Hoger belang van het kind: {text}',
    family: 'Gezinsleven: {text}',
    health: 'Gezondheidstoestand: {text}',
    heard: 'Wat de persoon heeft aangevoerd: {text}',
    pending:
      'Lopende aanvraag: {request}. De inhoud ervan werd vóór deze beslissing onderzocht: {text}',
    termHeading: 'Termijn om te vertrekken',
    termUsual: 'De termijn is die van artikel 74/14, § 1.',
    termReduced:
      'De termijn wordt verkort, of niet toegestaan, op grond van artikel 74/14, § 3, wegens wat volgt:',
    reducedBy: '{point}°: {label}',
    criteria:
      'Criteria van het risico op onderduiken (artikel 1, § 2), in dit concrete geval onderzocht; het risico is actueel en reëel:',
    reason: 'Onderzoek van dit geval: {text}',
    protected:
      'Zolang die termijn loopt, is de persoon beschermd tegen een gedwongen verwijdering (artikel 74/14, § 2).',
    extension:
      'Op gemotiveerd verzoek verlengt de Dienst Vreemdelingenzaken de termijn als bewezen is dat de vrijwillige terugkeer niet tijdig kan gebeuren; hij kan hem verlengen om rekening te houden met de duur van het verblijf, schoolgaande kinderen, de organisatie van het vertrek of andere familiale en sociale banden (artikel 74/14, § 1).',
    measures: 'Preventieve maatregelen tijdens die termijn (artikel 74/27):',
    noBan: 'Er wordt geen inreisverbod opgelegd, om humanitaire redenen: {text}',
    translation:
      'De persoon kan een vertaling van de voornaamste elementen van deze beslissing vragen (artikel 74/18).',
    ...cooperationWords.nl,
    ...officeWords.nl,
  },
  de: {
    title: 'Anweisung, das Staatsgebiet zu verlassen',
    ordered:
      'In Ausführung von Artikel 7 des Gesetzes vom 15. Dezember 1980 über die Einreise ins Staatsgebiet, den Aufenthalt, die Niederlassung und das Entfernen von Ausländern wird diese Person angewiesen, das Staatsgebiet des Königreichs {term} zu verlassen.',
    within: 'binnen {days} {days:Tag|Tagen} nach der Notifizierung dieser Entscheidung',
    lastDay: ', spätestens am {day},',
    atOnce: 'ohne Frist',
    basis: 'Artikel 7 Absatz 1 Nr. {point}: {label}. {facts}',
    basesHeading: 'Grundlagen der Anweisung',
    refusal: 'Die Entscheidung, die den Aufenthalt verweigert oder beendet, ist die vom {day}.',
    weighedHeading: 'Was berücksichtigt wurde (Artikel 74/13)',
    child: 'Wohl des Kindes: {text}',
    family: 'Familienleben: {text}',
    health: 'Gesundheitszustand: {text}',
    heard: 'Was die Person vorgebracht hat: {text}',
    pending:
      'Laufender Antrag: {request}. Sein Inhalt wurde vor dieser Entscheidung geprüft: {text}',
    termHeading: 'Frist für die Ausreise',
    termUsual: 'Die Frist ist die von Artikel 74/14 § 1.',
    termReduced:
      'Die Frist wird aufgrund von Artikel 74/14 § 3 verkürzt oder nicht gewährt, und zwar wegen:',
    reducedBy: 'Nr. {point}: {label}',
    criteria:
      'Kriterien der Fluchtgefahr (Artikel 1 § 2), im Einzelfall geprüft; die Gefahr ist gegenwärtig und tatsächlich:',
    reason: 'Prüfung dieses Falls: {text}',
    protected:
      'Solange diese Frist läuft, ist die Person vor einer zwangsweisen Entfernung geschützt (Artikel 74/14 § 2).',
    extension:
      'Auf begründeten Antrag verlängert das Ausländeramt die Frist, wenn nachgewiesen ist, dass die freiwillige Rückkehr nicht rechtzeitig möglich ist; es kann sie verlängern, um die Dauer des Aufenthalts, schulpflichtige Kinder, die Organisation der Ausreise oder andere familiäre und soziale Bindungen zu berücksichtigen (Artikel 74/14 § 1).',
    measures: 'Vorbeugende Maßnahmen während dieser Frist (Artikel 74/27):',
    noBan: 'Aus humanitären Gründen wird kein Einreiseverbot verhängt: {text}',
    translation:
      'Die Person kann eine Übersetzung der wichtigsten Teile dieser Entscheidung verlangen (Artikel 74/18).',
    ...cooperationWords.de,
    ...officeWords.de,
  },
} as const

export type Key13 = keyof (typeof words)['fr']
