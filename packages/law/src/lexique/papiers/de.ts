import type { Entree } from '../termes.ts'

/** Papers, registers, steps, judges, removal. */
export const papiersDe = {
  'titre-de-sejour': {
    forms: ['Aufenthaltstitel'],
    meaning:
      'Die Karte oder das Papier, das das Aufenthaltsrecht belegt. Das Recht kann länger dauern als die Karte.',
  },
  'carte-a': {
    forms: ['A-Karte', 'A-Karten'],
    meaning: 'Befristeter Aufenthalt: Arbeit, Studium, Familie, Schutz, 9bis, 9ter…',
  },
  'carte-b': {
    forms: ['B-Karte', 'B-Karten'],
    meaning:
      'Unbefristeter Aufenthalt eines Drittstaatsangehörigen. Die Karte gilt fünf Jahre, das Recht endet nicht.',
  },
  'carte-f': {
    forms: ['F-Karte', 'F-Karten'],
    meaning: 'Für das nicht europäische Familienmitglied eines Unionsbürgers oder eines Belgiers.',
  },
  'attestation-d-immatriculation': {
    forms: ['Registrierungsbescheinigung'],
    meaning:
      'Ein vorläufiges Papier, manchmal orange, während ein Antrag geprüft wird. Es ist kein Ausweis.',
  },
  annexe: {
    forms: ['Anlage', 'Anlagen'],
    meaning:
      'Ein Formular, das der Königliche Erlass nummeriert. Zwei Texte können eine „Anlage 3“ haben: Achten Sie auf den Titel.',
  },
  'annexe-35': {
    forms: ['Anlage 35', 'besonderes Aufenthaltsdokument'],
    meaning:
      'Das Papier dessen, der auf den Rat wartet, nach einer Beschwerde, die die Entfernung aufhält. Man darf bleiben, es ist aber kein Aufenthalt.',
  },
  'annexe-19ter': {
    forms: ['Anlage 19ter'],
    meaning:
      'Der Antrag, und sein Beleg, des Familienmitglieds eines Unionsbürgers oder eines Belgiers.',
  },
  'annexe-20': {
    forms: ['Anlage 20'],
    meaning:
      'Die Verweigerung des Aufenthalts an einen Unionsbürger oder ein Familienmitglied, mit oder ohne Anweisung.',
  },
  'registre-d-attente': {
    forms: ['Warteregister'],
    meaning:
      'Das Register derer, über deren Aufenthalt noch nicht entschieden ist: Asyl, Unionsbürger vor der Kontrolle.',
  },
  'registre-des-etrangers': {
    forms: ['Fremdenregister'],
    meaning: 'Das Register derer, die länger als drei Monate bleiben dürfen.',
  },
  'registre-de-la-population': {
    forms: ['Bevölkerungsregister'],
    meaning:
      'Das Register der Belgier und der niedergelassenen oder dauerhaft bleibenden Ausländer.',
  },
  'enquete-de-residence': {
    forms: ['Wohnsitzkontrolle'],
    meaning:
      'Die Gemeinde, oft durch die Polizei, prüft, ob die Person wirklich an der Adresse wohnt.',
  },
  radiation: {
    forms: ['Streichung', 'gestrichen'],
    meaning:
      'Die Gemeinde streicht die Person aus dem Register: Wegzug oder Entscheidung, die den Aufenthalt beendet.',
  },
  redevance: {
    forms: ['Gebühr'],
    meaning:
      'Der Betrag, der vor manchen Anträgen an das Amt zu zahlen ist. Ohne Zahlungsnachweis ist der Antrag unzulässig.',
  },
  'prise-en-consideration': {
    forms: ['Berücksichtigung'],
    meaning:
      'Die Gemeinde ist bereit, den Antrag weiterzuleiten. Lehnt sie ab, sieht ihn das Amt nicht.',
  },
  recevabilite: {
    forms: ['Zulässigkeit', 'zulässig', 'unzulässig'],
    meaning: 'Das Eingangstor der Prüfung: Ist es zu, sieht niemand die Sache selbst an.',
  },
  'circonstances-exceptionnelles': {
    forms: ['außergewöhnliche Umstände', 'außergewöhnlichen Umstände'],
    meaning:
      'Was es sehr schwer macht, für den Antrag ins Ausland zurückzukehren. Das Amt beurteilt sie im Einzelfall.',
  },
  'article-9bis': {
    forms: ['Artikel 9bis', '9bis'],
    meaning:
      'Der in Belgien wegen außergewöhnlicher Umstände gestellte Aufenthaltsantrag, beim Bürgermeister.',
  },
  'article-9ter': {
    forms: ['Artikel 9ter', '9ter'],
    meaning: 'Der Aufenthaltsantrag eines schwer kranken Menschen, an das Amt gesandt.',
  },
  desistement: {
    forms: ['Rücknahme', 'Verzicht'],
    meaning:
      'Auf seinen Antrag verzichten. Ein neuer Antrag derselben Art kann als Rücknahme gelten.',
  },
  notification: {
    forms: ['Notifizierung', 'notifiziert'],
    meaning:
      'Wann und wie die Entscheidung zugeht. Die Frist läuft von da an, nicht ab dem Datum der Entscheidung.',
  },
  'domicile-elu': {
    forms: ['gewählter Wohnsitz', 'Wahl des Wohnsitzes'],
    meaning:
      'Die Adresse, die jemand für Entscheidungen wählt. Eine Änderung wird dem Amt per Einschreiben oder gegen Empfangsbestätigung mitgeteilt.',
  },
  'jour-ouvrable': {
    forms: ['Werktag', 'Werktage', 'Werktagen'],
    meaning: 'Kein Samstag, kein Sonntag, kein Feiertag.',
  },
  'recours-en-annulation': {
    forms: ['Nichtigkeitsbeschwerde', 'Antrag auf Nichtigerklärung'],
    meaning:
      'Den Rat bitten, eine rechtswidrige Entscheidung für nichtig zu erklären. Dann entscheidet das Amt neu.',
  },
  'recours-suspensif': {
    forms: ['aufschiebende Beschwerde', 'aufschiebend'],
    meaning:
      'Solange er läuft, darf die Entfernung nicht zwangsweise vollzogen werden. Wenige Beschwerden wirken so.',
  },
  'extreme-urgence': {
    forms: ['äußerste Dringlichkeit', 'äußerster Dringlichkeit'],
    meaning:
      'Die Beschwerde dessen, der jederzeit entfernt werden kann. Die Frist beträgt wenige Tage.',
  },
  'plein-contentieux': {
    forms: ['volle Rechtsprechungsbefugnis'],
    meaning: 'Das Gericht prüft neu und kann den Schutz selbst gewähren: Asyl.',
  },
  'ordre-de-quitter': {
    forms: ['Anweisung, das Staatsgebiet zu verlassen'],
    meaning:
      'Die Entscheidung, die verpflichtet auszureisen, meist binnen einer Frist. Danach kann die Polizei handeln.',
  },
  'interdiction-d-entree': {
    forms: ['Einreiseverbot'],
    meaning: 'Verbot der Rückkehr, für Jahre. Die Dauer läuft ab der tatsächlichen Ausreise.',
  },
  'risque-de-fuite': {
    forms: ['Fluchtgefahr'],
    meaning:
      'Gegenwärtige und wirkliche Gründe anzunehmen, dass jemand untertaucht. Das Gesetz nennt elf Anzeichen.',
  },
  'centre-ferme': {
    forms: ['geschlossenes Zentrum'],
    meaning:
      'Ein Ort, an dem man für die Entfernung festgehalten wird. Die Beschwerdefristen sind dort kürzer.',
  },
  refoulement: {
    forms: ['Abweisung'],
    meaning: 'An der Grenze nicht einlassen, manchmal sogar mit gültigem Visum.',
  },
  'obligation-de-cooperer': {
    forms: ['Mitwirkungspflicht'],
    meaning:
      'Seit Juli 2024 bei der Vorbereitung der Rückkehr mitwirken: Adresse, Dokumente, Termine.',
  },
  'permis-unique': {
    forms: ['kombinierte Erlaubnis'],
    meaning: 'Eine Erlaubnis für Arbeit und Aufenthalt über 90 Tage, vom Arbeitgeber beantragt.',
  },
  'carte-professionnelle': {
    forms: ['Berufskarte'],
    meaning: 'Die Genehmigung einer Region, selbstständig zu arbeiten.',
  },
  'convention-d-accueil': {
    forms: ['Aufnahmevereinbarung'],
    meaning: 'Der Vertrag zwischen einem Forscher und einer anerkannten Einrichtung.',
  },
  'changement-de-statut': {
    forms: ['Statusänderung'],
    meaning: 'Den Aufenthaltsgrund wechseln, ohne auszureisen, solange der Aufenthalt noch gilt.',
  },
  'droit-de-retour': {
    forms: ['Recht auf Rückkehr'],
    meaning:
      'Seinen Aufenthalt nach einer Abwesenheit wieder aufnehmen, wenn sie in den Grenzen des Gesetzes blieb.',
  },
  certitude: {
    forms: ['Gewissheit'],
    meaning:
      'Wie weit das, was wir sagen, in seiner Quelle gelesen wurde. „Zu bestätigen“: Niemand hat es hier gelesen.',
  },
  circulaire: {
    forms: ['Rundschreiben'],
    meaning:
      'Ein Schreiben des Ministers, das die Anwendung des Gesetzes erklärt. Es geht dem Gesetz nie vor.',
  },
} as const satisfies { readonly [id: string]: Entree }
