import type { InputDetail, InputWording } from '../code.ts'

const the = ({ field }: InputDetail) => (field === undefined ? 'l’entrée' : `« ${field} »`)
const The = ({ field }: InputDetail) => (field === undefined ? 'L’entrée' : `« ${field} »`)
const other = (detail: InputDetail) => the({ ...(detail.other && { field: detail.other }) })

export const inputFr: InputWording = {
  'not-an-object': (d) =>
    `${The(d)} doit être un objet JSON, entre accolades, avec un nom devant chaque valeur.`,
  'not-a-list': (d) => `${The(d)} doit être une liste, entre crochets.`,
  'not-text': (d) => `${The(d)} doit être un texte, entre guillemets.`,
  'not-yes-no': (d) =>
    `${The(d)} doit être true, false, ou null quand la réponse n’est pas connue.`,
  'not-a-number': (d) => `${The(d)} doit être un nombre, sans guillemets.`,
  'not-whole': (d) =>
    `${The(d)} doit être un nombre entier ; pour de l’argent, écrivez des cents : 35,50 € devient 3550.`,
  'not-a-day': (d) => `${The(d)} doit être un jour écrit année-mois-jour, par exemple 2026-03-05.`,
  'impossible-day': (d) =>
    `${The(d)} n’est pas un jour du calendrier entre 1900 et 2200. Vérifiez le mois et le jour.`,
  required: (d) => `Il manque ${the(d)}. Ajoutez cette valeur.`,
  'unknown-field': (d) => `${The(d)} n’est pas un champ connu. Corrigez son nom ou retirez-le.`,
  'unknown-option': (d) =>
    `${The(d)} n’est pas une valeur connue. Choisissez parmi : ${d.options?.join(', ') ?? ''}.`,
  negative: (d) => `${The(d)} ne peut pas être négatif. Écrivez zéro ou plus.`,
  'too-small': (d) => `${The(d)} est trop petit. Le minimum est ${d.bound ?? ''}.`,
  'too-large': (d) => `${The(d)} est trop grand. Le maximum est ${d.bound ?? ''}.`,
  'too-many': (d) => `${The(d)} a trop d’éléments. Le maximum est ${d.bound ?? ''}.`,
  'too-long': (d) => `${The(d)} est trop long. Le maximum est de ${d.bound ?? ''} caractères.`,
  'before-1981': (d) =>
    `${The(d)} est avant le 1er juillet 1981, jour où la loi est entrée en vigueur. Vérifiez l’année.`,
  'after-2099': (d) => `${The(d)} est après l’an 2099. Vérifiez l’année.`,
  'before-decision': (d) =>
    `${The(d)} est avant ${other(d)} : rien ne peut être notifié avant d’avoir été décidé. Vérifiez les deux jours.`,
  'before-notification': (d) => `${The(d)} est avant ${other(d)}. Vérifiez les deux jours.`,
  'in-the-future': (d) => `${The(d)} est un jour à venir. Vérifiez l’année.`,
  'wrong-order': (d) => `${The(d)} est avant ${other(d)}. Mettez les deux jours dans l’ordre.`,
  overlap: (d) =>
    `${The(d)} chevauche ${other(d)}. Corrigez les jours, ou réunissez les deux périodes.`,
  twice: (d) => `${The(d)} apparaît deux fois. Donnez un nom différent à chacun.`,
  'nobody-of-that-name': (d) =>
    `${The(d)} désigne une personne qui ne figure pas dans la liste. Ajoutez-la ou corrigez le nom.`,
  contradiction: (d) => `${The(d)} contredit ${other(d)}. Corrigez l’un des deux.`,
  invalid: (d) => `${The(d)} n’a pas la forme attendue.`,
}
