import type { RiskKind } from '../views/dashboard.ts'
import type { DeskRefusal } from '../desk.ts'

/** Why something was not done: what is in the way, and what to do. */
const refusals: { readonly [code in DeskRefusal]: string } = {
  'no-case': 'Ce dossier n’existe pas. Revenez à la liste des dossiers.',
  'case-exists': 'Ce dossier existe déjà. Ouvrez-le dans la liste.',
  'case-closed': 'Ce dossier est fermé : rien n’a été enregistré. Rouvrez-le d’abord.',
  'case-handed-over':
    'Ce dossier a été transmis à un autre conseil : il se lit encore, mais ne change plus ici.',
  'id-used': 'Cet identifiant sert déjà dans le dossier. Rechargez la page et recommencez.',
  blank: 'Le texte est vide. Écrivez au moins un mot.',
  'ends-before-start': 'Le dernier jour vient avant le premier. Vérifiez les deux dates.',
  'unknown-person': 'Cette personne ne figure pas dans le dossier. Ajoutez-la d’abord.',
  'already-left': 'Cette personne a déjà quitté le dossier.',
  'not-left': 'Cette personne n’a pas quitté le dossier.',
  'unknown-address': 'Cette adresse ne figure pas dans le dossier.',
  'not-an-elected-domicile':
    'Cette adresse n’est pas un domicile élu. Choisissez un domicile élu ou enregistrez-en un.',
  'unknown-mandate': 'Ce mandat ne figure pas dans le dossier.',
  'unknown-fact': 'Ce fait n’a pas été déclaré dans le dossier.',
  'unknown-argument': 'Cet argument ne figure plus dans le dossier.',
  'unknown-procedure': 'Cette procédure ne figure pas dans le dossier. Ouvrez-la d’abord.',
  'unknown-entry': 'Cet acte ne figure plus dans le dossier : il a été corrigé ou retiré.',
  'other-kind-of-entry':
    'Cet acte est d’une autre nature. Un acte ne se corrige que par un acte de même nature.',
  'entry-needed':
    'Un recours ou un arrêt s’appuie sur cet acte. Retirez d’abord celui-là, ou corrigez l’acte.',
  'notified-before-decided':
    'La notification est avant la décision. Vérifiez les deux dates : le délai en dépend.',
  'judgment-before-remedy': 'L’arrêt est avant le recours. Vérifiez les deux dates.',
  'unknown-exhibit': 'Cette pièce ne figure plus dans le dossier.',
  'same-file': 'Une autre pièce du dossier a exactement le même fichier. Utilisez celle-là.',
  'exhibit-filed':
    'Cette pièce est déjà déposée : l’autorité la connaît sous ce numéro et avec ce fichier. Ajoutez une nouvelle pièce.',
  'exhibit-confidential':
    'Cette pièce est gardée confidentielle. Levez cette marque avant de la déposer.',
  'number-taken': 'Deux pièces porteraient le même numéro. Vérifiez la numérotation.',
  'unknown-note': 'Cette note ne figure plus dans le dossier.',
  'unknown-act': 'Cet acte ne figure plus dans le dossier.',
  'unknown-task': 'Cette tâche ne figure plus dans le dossier.',
  'unknown-ruling': 'Cette décision en préparation ne figure pas dans le dossier.',
  'ruling-fixed':
    'Cette décision est soumise ou signée : elle ne change plus. Reprenez-la d’abord, si elle n’est pas signée.',
  'ruling-not-ready':
    'Cette décision n’a pas encore été soumise, ou pas encore relue. Faites d’abord cette étape.',
  'nothing-decided': 'La décision ne dit pas encore ce qui est décidé. Choisissez-le d’abord.',
  'argument-unanswered':
    'Un argument invoqué n’a pas de réponse. Répondez à chaque argument avant de soumettre ou de signer.',
  'ruling-not-signed': 'Seule une décision signée, et qui n’est pas déjà retirée, se retire.',
  'ruling-stands': 'La décision à remplacer n’est pas retirée. Retirez-la d’abord.',
  'unknown-parcel': 'Cet envoi ne figure pas dans le dossier.',
  'parcel-empty': 'L’envoi est vide. Choisissez au moins une chose à joindre.',
  'parcel-settled': 'Cet envoi a déjà reçu une réponse.',
  'unknown-link': 'Ce rapprochement ne figure plus dans le dossier.',
  'link-exists': 'Ces deux personnes sont déjà rapprochées, ou quelqu’un l’a proposé.',
  'link-settled': 'Ce rapprochement a déjà été tranché.',
  'second-person-needed':
    'Un rapprochement se confirme, et une décision se relit, par une autre personne que celle qui a proposé ou écrit.',
  'unknown-organisation':
    'Cette organisation n’existe pas ici. Vérifiez l’identifiant qu’elle vous a donné.',
  'cannot-travel':
    'Le dossier n’a pas pu être transmis : l’autre organisation tient déjà une autre histoire sous cet identifiant. Rien n’a changé.',
  'running-limit':
    'Un délai court encore : le dossier ne peut pas être oublié. Traitez d’abord ce délai.',
  'not-in-order':
    'Cette étape ne suit pas ce qui est noté : le dossier n’en est pas là. Vérifiez le jour et ce qui précède.',
  'told-by-another':
    'Une autre autorité a enregistré cet événement : elle seule le corrige, et tout le monde l’apprend. Prenez contact avec elle.',
  'in-future':
    'Ce jour n’est pas encore venu. Notez ce qui s’est passé, au jour où cela s’est passé.',
  'through-parcels':
    'Un envoi à une organisation présente ici se fait à la page « Envois », qui prévient les deux côtés.',
  'not-confirmed':
    'Le titre tapé n’est pas celui du dossier. Recopiez-le exactement : l’oubli est définitif.',
  'unknown-conclusion': 'Cette conclusion ne figure pas dans le dossier.',
  'not-assessable':
    'Aucune règle n’est tenue pour cette procédure ce jour-là : rien ne peut être conclu.',
}

const risks: { readonly [kind in RiskKind]: string } = {
  'limit-past': 'Un délai est dépassé sur les faits connus.',
  'limit-near': 'Un délai arrive à son terme.',
  'no-elected-domicile':
    'Aucun domicile élu : la décision serait notifiée à l’Office, ou au lieu de maintien, et le délai de recours courrait sans que personne ne le sache.',
  'no-address': 'Aucune adresse effective n’est connue.',
  'exhibit-expiring': 'Une pièce perd ou a perdu sa validité.',
  'argument-without-proof': 'Un argument n’a aucune pièce.',
  'alert-unread': 'La loi dont dépend ce dossier a changé.',
  'no-birth-date': 'Une date de naissance manque.',
  'limit-without-proof': 'Un délai court sans preuve de la notification.',
}

const actions: { readonly [kind in RiskKind]: string } = {
  'limit-past': 'Voir ce qui reste possible',
  'limit-near': 'Agir avant le terme',
  'no-elected-domicile': 'Élire un domicile',
  'no-address': 'Enregistrer l’adresse',
  'exhibit-expiring': 'Remplacer la pièce',
  'argument-without-proof': 'Joindre une pièce',
  'alert-unread': 'Lire l’alerte',
  'no-birth-date': 'Compléter la personne',
  'limit-without-proof': 'Joindre la preuve',
}

export const deskFr = {
  refusals,
  risks,
  actions,
  due: 'Préparer',
  kinds: {
    renouvellement: 'Renouvellement du titre de séjour',
    'sejour-illimite': 'Séjour illimité',
  },
}

export type DeskTexts = typeof deskFr
