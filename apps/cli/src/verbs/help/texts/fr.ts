import type { HelpTexts } from './texts.ts'

export const helpFr: HelpTexts = {
  intro: 'sejour : le droit de séjour en Belgique, calculé et expliqué',
  usage:
    'sejour <verbe> [fichier] [--json] [--lang fr|nl|de|en]. La question est un objet JSON, dans un fichier ou par un tube. « sejour help <verbe> » montre un exemple.',
  heads: {
    verbs: 'Verbes',
    options: 'Options',
    exits: 'Code de sortie',
    example: 'Exemple à coller',
  },
  options: [
    '--json : un seul objet JSON, pour un programme',
    '--lang : la langue ; sans elle, celle du système, sinon le français',
    '--help : l’aide du verbe ; --version : la version',
  ],
  exits: [
    '0 : la réponse est donnée, quelle qu’elle soit',
    '2 : la question est à corriger ; l’erreur dit quoi et où',
    '1 : la faute est de notre côté',
  ],
  verbs: {
    limit: {
      usage: 'limit [fichier]',
      summary: 'le dernier jour d’un recours ou d’une démarche, et le calcul qui y mène',
      details: [
        'Donnez la décision, le recours, et la façon et le jour de la notification. Tout ce qui est inconnu se laisse de côté ou vaut null : le jour sûr en tient compte.',
        '« sejour decisions » cite les décisions et les recours.',
      ],
    },
    order: {
      usage: 'order [fichier]',
      summary:
        'un ordre de quitter le territoire : jusqu’à quel jour, ce qui l’arrête, l’interdiction d’entrée',
      details: [
        'Donnez le document, la notification, le délai imprimé et « on », le jour où l’on regarde. Ce qui est inconnu se laisse de côté.',
      ],
    },
    fee: {
      usage: 'fee [fichier]',
      summary: 'la redevance due, et l’effet d’un paiement absent ou partiel',
      details: [
        'Donnez le motif, le jour de la demande, les personnes et les paiements. Les montants sont en cents.',
        '« sejour exemptions » cite les dispenses.',
      ],
    },
    'eu-stay': {
      usage: 'eu-stay [fichier]',
      summary: 'le calendrier d’une demande de citoyen de l’Union ou de sa famille',
      details: [
        'Donnez la demande (annexe-19 ou annexe-19ter) et son jour. Le reste se laisse de côté ou vaut null : ce qui est inconnu n’allonge jamais un délai.',
      ],
    },
    'short-stay': {
      usage: 'short-stay [fichier]',
      summary: 'la règle des 90 jours sur 180',
      details: ['Donnez les séjours. Un séjour sans « to » dure encore.'],
    },
    visit: {
      usage: 'visit [fichier]',
      summary: 'une visite : visa, conditions, déclaration à la commune, dernier jour',
      details: [
        'Donnez la nationalité, le jour d’entrée et celui du départ. Ce qui est inconnu se laisse de côté : le logement inconnu n’enlève jamais la déclaration.',
      ],
    },
    unlimited: {
      usage: 'unlimited [fichier]',
      summary: 'le passage au séjour illimité : les cinq ans, et pour quelles cartes',
      details: [
        'Donnez le jour, la base du séjour et les périodes. Ce qui est inconnu se laisse de côté.',
        'Deux lectures sont comptées ; le jour sûr est le plus tardif.',
      ],
    },
    renewal: {
      usage: 'renewal [fichier]',
      summary: 'quand demander le renouvellement d’un titre',
      details: ['Donnez le titre et le jour où il finit ; si vous voulez, le jour de la demande.'],
    },
    assess: {
      usage: 'assess <procédure> [fichier]',
      summary: 'ce que donne une procédure, à un jour, sur ce que l’on sait',
      details: [
        'Donnez le jour et les faits connus. « sejour facts <procédure> » les décrit.',
        'Quatre marques : ● rempli, ○ non rempli, ◌ inconnu, ◑ laissé à l’appréciation.',
      ],
    },
    facts: {
      usage: 'facts <procédure>',
      summary: 'les faits qu’une procédure demande',
      details: ['Avec --json, un JSON Schema dont on peut tirer un formulaire.'],
    },
    whatif: {
      usage: 'whatif <procédure> [fichier]',
      summary: 'les plus petits changements qui changeraient le constat',
      details: ['Donnez la même question qu’à « assess ».'],
    },
    orient: {
      usage: 'orient [fichier]',
      summary: 'toutes les voies vers un séjour côte à côte, et la question à poser ensuite',
      details: [
        'Donnez le jour, les nationalités (codes du passeport, XXA pour aucune) et les faits connus. Tout ce qui est inconnu se laisse de côté.',
        'Aucune voie n’est cachée : celles qui sont fermées viennent à la fin, avec leur raison.',
      ],
    },
    routes: {
      usage: 'routes [voie] [fichier]',
      summary: 'la liste des voies, ou la fiche d’une voie à un jour',
      details: [
        'Avec une voie : donnez le jour, et sous « days » les jours connus de la demande (entry, filing, complete-file, notification, expiry, grant, protection-request).',
      ],
    },
    decisions: {
      usage: 'decisions',
      summary: 'les décisions et documents qui ouvrent un délai',
      details: [],
    },
    exemptions: { usage: 'exemptions', summary: 'les dispenses de la redevance', details: [] },
    write: {
      usage:
        'write <acte> [fichier] [-o acte.pdf|.docx|.html|.txt] [--pack dossier] [--sheet [--large]]',
      summary: 'un acte ou une lettre, sans trou ni contradiction',
      details: [
        'La fin du nom choisit la forme. Sans -o, l’acte se lit ici. Ce qui manque ou se contredit est cité, et rien n’est écrit.',
        'Les actes s’écrivent en fr, nl ou de. --pack donne un dossier de textes officiels (JSON) qui remplacent nos mots.',
        '« --sheet » écrit à la place la fiche en langage clair, en quatre langues, et « --large » en grands caractères.',
      ],
    },
    templates: {
      usage: 'templates [acte]',
      summary: 'les actes qui peuvent être écrits, leurs versions et le schéma de leurs données',
      details: ['Avec un acte : ce qu’il refuse et un exemple. Avec --json : le schéma JSON.'],
    },
    machine: {
      usage: 'machine [parcours]',
      summary: 'comment un dossier avance : ses états, qui l’a, ce qui vient ensuite',
      details: [
        'Avec un parcours : chaque état et ce qui en fait sortir. Les mêmes règles tiennent sur le serveur.',
      ],
    },
    titles: {
      usage: 'titles',
      summary: 'les cartes et papiers de séjour, avec leur durée et leur registre',
      details: [],
    },
    decode: {
      usage: 'decode <texte>',
      summary: 'ce qu’est un papier reçu, et ce qu’il permet',
      details: [
        'Donnez ce qui est imprimé : « annexe 35 », « bijlage 20 », « F+ », « attestation d’immatriculation ». Une faute de frappe est admise.',
        '« annexe 3 » donne deux papiers : le texte cité sous le titre les distingue.',
      ],
    },
    law: {
      usage: 'law [article]',
      summary: 'les textes sur lesquels tout repose, et jusqu’à quand ils ont été lus',
      details: ['Avec un article ou l’identifiant d’un texte : tout ce qui s’appuie sur lui.'],
    },
    maintenance: {
      usage: 'maintenance <jour>',
      summary: 'ce qu’il faut lire, confirmer ou suivre, vu d’un jour quelconque, aussi futur',
      details: [
        'Cinq listes : sans source sûre, lu jusqu’à un jour passé, pas comparé depuis un an, ce qui commence ou finit dans les 90 jours, ce qui attend une seconde signature.',
      ],
    },
    changes: {
      usage: 'changes <jour> <jour>',
      summary: 'ce qui a changé dans le droit entre deux jours, avec les sources',
      details: [],
    },
    confirm: {
      usage: 'confirm [fichier]',
      summary: 'vérifie une lecture signée, et dit ce qu’elle changerait',
      details: [
        'Une lecture : le texte, l’article, qui a comparé, en quelle qualité, quel jour, et le verdict (as-stated ou differs). Plusieurs : une liste.',
        'Rien n’est enregistré. Une lecture vaut quand deux personnes différentes ont signé.',
      ],
    },
    simulate: {
      usage: 'simulate <jour> <jour> [fichier | --store]',
      summary: 'qui change de position sous la loi d’un autre jour, et pourquoi',
      details: [
        'Un dossier par ligne, en JSON : son « id », les faits de ses procédures, sa redevance. Une demande sans jour d’introduction est celle qui reste à introduire.',
        'Avec « --store » : tous les dossiers ouverts qui sont gardés (SEJOUR_DATA, ou DATABASE_URL). Un dossier n’est nommé que par son identifiant.',
        'Ctrl-C arrête et donne ce qui est déjà trouvé.',
      ],
    },
    verify: {
      usage: 'verify <archive> [empreinte]',
      summary:
        'prouve l’archive d’un dossier : son histoire, événement par événement, et ses pièces',
      details: [
        'Rien n’est installé ni envoyé : l’archive se prouve par elle-même, où qu’elle soit.',
        'Avec l’empreinte du dernier événement, notée ailleurs : prouve aussi que rien n’a été coupé à la fin.',
      ],
    },
    demo: {
      usage: 'demo',
      summary:
        'remplit une base de deux cabinets et d’une association inventés, et donne leurs comptes',
      details: [
        'Dans SEJOUR_DATA (sinon ./data), ou dans la base de DATABASE_URL. Relancée, la commande ajoute ce qui manque et ne change rien d’autre.',
        'Ctrl-C arrête entre deux dossiers.',
      ],
    },
    backup: {
      usage: 'backup <dossier> [--with-key]',
      summary: 'copie tout ce qui est gardé, à un même instant, dans un nouveau dossier',
      details: [
        'De la base intégrée (serveur arrêté) ou de PostgreSQL (serveur en marche), vers l’une comme l’autre. Les dossiers y restent chiffrés.',
        'La clé n’est jamais dans la sauvegarde. « --with-key » la copie à côté, dans <dossier>.keys.',
      ],
    },
    restore: {
      usage: 'restore <dossier> [--with-key]',
      summary: 'remet une sauvegarde là où rien n’est gardé, après l’avoir vérifiée',
      details: ['Tout revient, ou rien. « --with-key » reprend la clé dans <dossier>.keys.'],
    },
    help: { usage: 'help [verbe]', summary: 'cette aide, ou celle d’un verbe', details: [] },
  },
}
