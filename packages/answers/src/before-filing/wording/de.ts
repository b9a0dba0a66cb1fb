import type { BeforeFilingWording } from './wording.ts'

/** The sentences of the check before filing, in German. */
export const beforeFilingDe: BeforeFilingWording = {
  unnamed: 'ein Argument ohne Art',
  stops: (stage) => `Ohne dies endet der Antrag beim Schritt „${stage}“.`,
  consequences: {
    'article-9bis.prise-en-consideration':
      'Ohne dies berücksichtigt die Gemeinde den Antrag nicht und sendet ihn nicht an das Ausländeramt.',
    'article-9bis.redevance':
      'Ohne dies ist der Antrag unzulässig, und niemand liest seine Argumente.',
    'article-9bis.recevabilite':
      'Ohne dies ist der Antrag unzulässig, und die Sache selbst wird nicht geprüft.',
    'article-9bis.bien-fonde':
      'Ohne Grund in der Sache wird ein zulässiger Antrag für unbegründet erklärt.',
  },
  actions: {
    'prise-en-consideration.bourgmestre':
      'Richten Sie den Antrag an den Bürgermeister der Gemeinde, in der die Person wirklich wohnt.',
    'prise-en-consideration.adresse':
      'Schreiben Sie in den Antrag die Adresse, an der die Person wohnt.',
    'prise-en-consideration.residence':
      'Warten Sie, bis die Person an der angegebenen Adresse wohnt, oder geben Sie die Adresse an, an der sie wohnt.',
    redevance:
      'Zahlen Sie den Betrag des Tages der Einreichung auf den Namen des Antragstellers und legen Sie den Nachweis bei.',
    identite:
      'Legen Sie ein Identitätsdokument bei, auch ein abgelaufenes, oder die Nachweise, dass in Belgien keines zu erhalten ist.',
    'circonstances.au-moins-une':
      'Machen Sie mindestens einen Umstand geltend, den kein Punkt von § 2 ausschließt.',
    'bien-fonde': 'Nennen Sie mindestens einen Grund in der Sache, mit seinen Unterlagen.',
  },
  ask: (question) => `Fragen Sie die Person: ${question}`,
  confirm:
    'Der Text wurde geändert und nicht neu gelesen: Lassen Sie diesen Punkt vor der Einreichung bestätigen.',
  mend: (label) => `Vor der Einreichung zu regeln: ${label}.`,
  argue:
    'Begründen Sie diesen Punkt und legen Sie die Unterlagen bei: Er liegt im Ermessen der Behörde.',
  weigh: 'Wägen Sie diesen Punkt vor der Einreichung mit der Person ab.',
  strengthen: 'Verbessern Sie diesen Punkt, oder erklären Sie im Antrag, warum es so ist.',
  taskAsk: (fact) => `Fragen: ${fact}`,
  taskMend: (label) => `Regeln: ${label}`,
  taskWeigh: (label) => `Mit der Person abwägen: ${label}`,
  barred: {
    does: (argument, why) => `${argument}: ${why}`,
    may: (argument, why) => `${argument}, zu prüfen: ${why}`,
    reason: 'Ein ausgeschlossenes Argument zählt nicht; allein macht es den Antrag unzulässig.',
    action: 'Zeigen Sie, was neu ist, oder stützen Sie den Antrag auf andere Umstände.',
    task: (argument) => `Prüfen, ob das Argument noch dienen kann: ${argument}`,
  },
  about: (label, what) => `${label}: ${what}`,
  own: {
    'argument-without-proof': {
      label: 'Ein Argument wird durch keine Unterlage gestützt',
      reason: 'Der Antragsteller muss beweisen, was er geltend macht.',
      action: 'Verknüpfen Sie eine Unterlage mit diesem Argument, oder ziehen Sie es zurück.',
    },
    'argument-without-kind': {
      label: 'Die Art eines Arguments ist nicht angegeben',
      reason: 'Ohne sie können weder übliche Nachweise noch Schwächen gezeigt werden.',
      action: 'Wählen Sie die Art dieses Arguments.',
    },
    'piece-translation-missing': {
      label: 'Unterlagen sind in einer Sprache, die die Behörde nicht liest, und nicht übersetzt',
      reason:
        'Eine Unterlage, die nicht gelesen wird, beweist nichts. Keine gelesene Regel verlangt einen vereidigten Übersetzer.',
      action: 'Lassen Sie diese Unterlagen übersetzen, wenigstens frei.',
    },
    'piece-translation-unknown': {
      label: 'Es ist nicht bekannt, ob fremdsprachige Unterlagen übersetzt sind',
      reason: 'Eine Unterlage, die nicht gelesen wird, beweist nichts.',
      action: 'Geben Sie für diese Unterlagen an, ob es eine Übersetzung gibt.',
    },
    'piece-expired': {
      label: 'Unterlagen sind abgelaufen',
      reason: 'Eine abgelaufene Unterlage beweist die Vergangenheit, nicht die Gegenwart.',
      action: 'Verlangen Sie eine neue Unterlage, oder erklären Sie, warum sie fehlt.',
    },
    'piece-too-old': {
      label: 'Unterlagen sind am Tag der Einreichung zu alt',
      reason: 'Der genannte Text verlangt eine neuere Unterlage.',
      action: 'Verlangen Sie vor der Einreichung eine neue Unterlage.',
    },
    'piece-serves-nothing': {
      label: 'Unterlagen beweisen nichts',
      reason: 'Eine Unterlage ohne Bezug zu Argument oder Tatsache belastet die Akte.',
      action:
        'Verknüpfen Sie diese Unterlagen mit dem, was sie beweisen, oder nehmen Sie sie heraus.',
    },
    'piece-kind-unknown': {
      label: 'Die Art mancher Unterlagen ist nicht angegeben',
      reason: 'Ohne sie lässt sich nicht prüfen, was sie beweisen und ob sie noch gelten.',
      action: 'Wählen Sie die Art dieser Unterlagen.',
    },
    'presence-gap': {
      label: 'Jahre des Aufenthalts ohne jeden Nachweis',
      reason: 'Ein ununterbrochener Aufenthalt zeigt sich Jahr für Jahr; eine Lücke schwächt ihn.',
      action: 'Suchen Sie einen Nachweis pro Jahr: Schule, Behandlung, Verkehr, Post.',
    },
    'notified-where-elected': {
      label:
        'Die Entscheidung wird am gewählten Wohnsitz notifiziert, und die Beschwerdefrist läuft ab dann',
      reason: 'Ein Brief, den niemand öffnet, setzt die Frist wie jeder andere in Gang.',
      action: 'Prüfen Sie, dass jemand täglich die Post an dieser Adresse liest.',
    },
  },
}
