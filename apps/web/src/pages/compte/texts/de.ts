import type { CompteTexts } from './index.ts'

export const compte: CompteTexts = {
  fields: {
    mail: 'E-Mail-Adresse',
    password: 'Passwort',
    newPassword: 'Neues Passwort',
    currentPassword: 'Aktuelles Passwort',
    passwordHint:
      'Mindestens zwölf Zeichen. Mehrere Wörter ohne Zusammenhang sind ein gutes Passwort.',
    name: 'Ihr Name',
    nameHint: 'So, wie Ihre Kollegen ihn lesen.',
    code: 'Sechsstelliger Code',
    codeHint: 'Ihre Authenticator-App zeigt ihn; er wechselt alle dreißig Sekunden.',
    recoveryCode: 'Wiederherstellungscode',
    recoveryHint: 'Drei Gruppen von vier Zeichen. Jeder Code gilt einmal.',
    paperCode: 'Code auf Ihrem Papier',
    paperCodeHint: 'Vier Gruppen von vier Zeichen. Groß oder klein, mit oder ohne Striche.',
    birth: 'Geburtsdatum',
    birthHint: 'So, wie es in Ihrer Akte steht.',
    organisation: 'Organisation',
    organisationName: 'Name Ihrer Organisation',
    kind: 'Was Ihre Organisation ist',
    passkeyName: 'Name des Schlüssels',
    passkeyNameHint: 'Um ihn wiederzuerkennen: „Telefon“, „blauer Schlüssel“.',
    language: 'Sprache der Nachrichten',
  },
  signIn: {
    title: 'Anmelden',
    lead: 'Für Rechtsanwälte, Vereinigungen, Gemeinden, das Ausländeramt und Personen mit einem Konto.',
    go: 'Anmelden',
    withPasskey: 'Mit einem Passkey anmelden',
    withProvider: (name) => `Mit ${name} anmelden`,
    otherWays: 'Andere Wege',
    forgotten: 'Passwort vergessen?',
    paper: 'Ich habe einen Code auf Papier',
    left: 'Sie sind abgemeldet.',
    noAccount: 'Für ein Konto braucht es eine Einladung. Die Werkzeuge der Seite gehen ohne Konto.',
    filling:
      'Die Vorführung wird noch gefüllt: Noch nicht alle ihre Konten sind da. Warten Sie einige Sekunden.',
    again: 'Diese Seite neu laden',
  },
  secondFactor: {
    title: 'Zweiter Faktor',
    lead: 'Ihr Passwort stimmt. Zeigen Sie nun, dass Sie es sind.',
    go: 'Weiter',
    lost: 'Ich habe meine App nicht mehr',
    lostHint:
      'Geben Sie einen der Wiederherstellungscodes ein, die Sie gedruckt oder notiert haben.',
    useRecovery: 'Diesen Code verwenden',
    withPasskey: 'Einen Passkey verwenden',
  },
  enrol: {
    title: 'Einen zweiten Faktor hinzufügen',
    lead: 'Eine Authenticator-App gibt einen Code, der alle dreißig Sekunden wechselt. Ein gestohlenes Passwort reicht dann nicht mehr.',
    compulsory: 'Ihre Organisation verlangt es: Ohne zweiten Faktor öffnet sich nichts.',
    scan: 'Lesen Sie dieses Bild mit der App Ihres Telefons:',
    picture: 'QR-Code für eine Authenticator-App',
    type: 'Oder tippen Sie diesen Schlüssel in die App:',
    confirm: 'Geben Sie dann den angezeigten Code ein',
    go: 'Bestätigen',
    passkey: 'Oder mit einem Passkey',
    already: 'Für dieses Konto ist schon eine App bestätigt.',
    passkeyFirst:
      'Dieses Konto hat einen Passkey: Melden Sie sich damit an, bevor Sie eine App hinzufügen.',
  },
  recovery: {
    title: 'Ihre Wiederherstellungscodes',
    lead: 'Drucken oder notieren Sie sie jetzt: Sie werden nicht mehr angezeigt. Jeder öffnet Ihr Konto einmal, ohne die App.',
    go: 'Ich habe sie aufbewahrt, weiter',
  },
  forgotten: {
    title: 'Passwort vergessen',
    lead: 'Geben Sie die Adresse Ihres Kontos an. Dorthin geht ein Link, um ein neues Passwort zu wählen.',
    go: 'Link senden',
    sentTitle: 'Sehen Sie in Ihr Postfach',
    sent: 'Wenn es ein Konto mit dieser Adresse gibt, ist soeben eine Nachricht abgegangen. Der Link gilt einmal, innerhalb einer Stunde.',
  },
  newPassword: {
    title: 'Ein neues Passwort wählen',
    lead: 'Die an Ihrem Konto angemeldeten Geräte werden abgemeldet.',
    go: 'Dieses Passwort behalten',
    done: 'Ihr Passwort ist geändert. Melden Sie sich mit dem neuen an.',
  },
  verify: {
    title: 'Ihre Adresse bestätigen',
    lead: 'Ein Klick bestätigt, dass diese Adresse Ihre ist.',
    go: 'Bestätigen',
    done: 'Ihre Adresse ist bestätigt.',
  },
  invitation: {
    title: (organisation) => `Einladung von ${organisation}`,
    asRole: (role) => `Ihre Rolle dort: ${role}.`,
    forMail: (mail) => `Diese Einladung ist für ${mail}.`,
    choose: 'Wählen Sie ein Passwort für Ihr Konto.',
    accept: 'Einladung annehmen',
    signInFirst:
      'Es gibt schon ein Konto mit dieser Adresse. Melden Sie sich an und nehmen Sie dann an.',
    signIn: 'Anmelden',
  },
  choose: {
    title: 'Für welche Organisation?',
    lead: 'Sie arbeiten mit mehreren. Was Sie öffnen, gehört allein zu dieser.',
    go: 'Öffnen',
    none: 'Ihr Konto gehört zu keiner Organisation',
    noneLead: 'Bitten Sie den Verwalter der Ihren um eine Einladung.',
  },
  account: {
    title: 'Mein Konto',
    desk: 'Zu den Akten',
    organisation: 'Meine Organisation',
    otherOrganisation: 'Organisation wechseln',
    signOut: 'Abmelden',
    saved: 'Es ist gespeichert.',
    who: 'Wer Sie sind',
    save: 'Speichern',
    mailVerified: 'Adresse bestätigt.',
    mailNotVerified: 'Adresse noch nicht bestätigt.',
    verifyMail: 'Bestätigungslink erhalten',
    letterSent: 'Die Nachricht ist abgegangen: Öffnen Sie ihren Link innerhalb von drei Tagen.',
    password: 'Passwort',
    noPassword: 'Dieses Konto hat kein Passwort: Über „Passwort vergessen“ wählen Sie eines.',
    changePassword: 'Passwort ändern',
    secondFactor: 'Zweiter Faktor',
    hasAuthenticator: (left) =>
      `Authenticator-App aktiv. Verbleibende Wiederherstellungscodes: ${left}.`,
    noAuthenticator: 'Keine Authenticator-App.',
    addAuthenticator: 'Eine App hinzufügen',
    removeAuthenticator: 'Die App entfernen',
    newCodes: 'Neue Wiederherstellungscodes',
    sensitive: 'Vor jeder Änderung wird das Passwort erneut verlangt.',
    passkeys: 'Passkeys',
    passkeysLead:
      'Ein Passkey ersetzt das Passwort und den zweiten Faktor. Er bleibt in Ihrem Telefon, Ihrem Rechner oder einem Schlüssel.',
    noPasskeys: 'Keine Passkeys.',
    addPasskey: 'Einen Passkey hinzufügen',
    needsScript: 'Einen Passkey hinzuzufügen verlangt einen neueren Browser mit JavaScript.',
    remove: 'Entfernen',
    madeOn: (day) => `Hinzugefügt am ${day}`,
    usedOn: (day) => `verwendet am ${day}`,
    sessions: 'Angemeldete Geräte',
    thisOne: 'dieses',
    since: (instant) => `Angemeldet seit ${instant}`,
    seen: (instant) => `gesehen am ${instant}`,
    unknownDevice: 'Unbekanntes Gerät',
    end: 'Abmelden',
    endOthers: 'Alle anderen abmelden',
  },
  paper: {
    title: 'Meine Akte, mit einem Code auf Papier',
    lead: 'Ihr Anwalt, Ihre Vereinigung oder Ihre Gemeinde hat Ihnen einen Code gegeben. Sie können Ihre Akte lesen; von hier aus lässt sich nichts ändern.',
    go: 'Meine Akte öffnen',
  },
  first: {
    title: 'Das erste Konto',
    lead: 'Dieses Konto verwaltet die erste Organisation dieser Installation. Der Link kommt aus dem Terminal und gilt einmal.',
    go: 'Konto anlegen',
    kinds: {
      counsel: 'Anwaltskanzlei oder Vereinigung',
      commune: 'Gemeinde',
      office: 'Ausländeramt',
    },
  },
  unavailable: {
    title: 'Was aufbewahrt wird, antwortet im Moment nicht',
    lead: 'Der Server läuft, erreicht aber nicht, was er aufbewahrt. Gehen Sie zur vorigen Seite zurück und senden Sie sie gleich noch einmal.',
  },
  ended: {
    title: 'Dieser Link gilt nicht mehr',
    lead: 'Er wurde schon benutzt, ist zu alt oder wurde durch einen anderen ersetzt. Fordern Sie einen neuen an.',
  },
  passkeyFailed:
    'Der Passkey hat nicht funktioniert. Versuchen Sie es noch einmal oder auf anderem Weg.',
  roles: {
    administrator: 'Verwalter',
    counsel: 'Anwalt oder Berater',
    assistant: 'Assistent',
    reader: 'Leser',
    officer: 'Bediensteter',
    handler: 'Sachbearbeiter',
    person: 'Person',
  },
  faults: {
    wrong:
      'Adresse und Passwort gehören nicht zusammen. Prüfen Sie beide; Großbuchstaben im Passwort zählen.',
    'code-wrong':
      'Dieser Code stimmt nicht oder wurde schon benutzt. Warten Sie auf den nächsten und prüfen Sie die Uhr Ihres Telefons.',
    'recovery-wrong':
      'Dieser Wiederherstellungscode ist unbekannt oder schon benutzt. Versuchen Sie einen anderen.',
    'mail-malformed':
      'Diese Adresse hat nicht die Form einer E-Mail-Adresse. Schreiben Sie sie wie name@beispiel.be.',
    'mail-taken':
      'Es gibt schon ein Konto mit dieser Adresse. Melden Sie sich an oder fordern Sie ein neues Passwort an.',
    'name-missing': 'Der Name fehlt: Ihre Kollegen müssen wissen, wer handelt. Schreiben Sie ihn.',
    'password-too-short':
      'Dieses Passwort ist zu kurz: Es lässt sich erraten. Nehmen Sie zwölf Zeichen oder mehr.',
    'password-too-long': 'Dieses Passwort hat mehr als 200 Zeichen. Kürzen Sie es.',
    'password-common':
      'Dieses Passwort wird als eines der ersten probiert. Nehmen Sie mehrere Wörter ohne Zusammenhang.',
    'password-like-you':
      'Dieses Passwort steht fast ganz in Ihrem Namen oder Ihrer Adresse. Nehmen Sie ein anderes.',
    'password-wrong':
      'Das ist nicht Ihr aktuelles Passwort. Es schützt diese Änderung: Geben Sie es noch einmal ein.',
    'organisation-missing': 'Der Name der Organisation fehlt. Schreiben Sie ihn.',
    'organisation-unknown': 'Wählen Sie eine der Organisationen der Liste.',
    'other-account':
      'Sie sind mit einer anderen Adresse angemeldet als der eingeladenen. Melden Sie sich erst ab.',
    'sign-in-first':
      'Es gibt schon ein Konto mit dieser Adresse. Melden Sie sich an, um anzunehmen.',
    'link-ended': 'Dieser Link gilt nicht mehr. Fordern Sie einen neuen an.',
    'factor-compulsory':
      'Ihre Organisation verlangt einen zweiten Faktor. Fügen Sie erst einen anderen hinzu.',
    'provider-failed':
      'Der Identifizierungsdienst antwortet nicht richtig. Versuchen Sie es später oder melden Sie sich anders an.',
    stranger:
      'Niemand hat diese Adresse hier eingeladen. Bitten Sie Ihre Organisation um eine Einladung.',
    'mail-not-verified':
      'Der Identifizierungsdienst bürgt nicht für Ihre Adresse. Melden Sie sich anders an.',
    'not-ours':
      'Diese Anmeldung hat nicht in diesem Browser begonnen oder zu lange gedauert. Beginnen Sie noch einmal.',
    'paper-wrong':
      'Code und Geburtsdatum gehören nicht zusammen. Prüfen Sie beide auf Ihrem Papier.',
    'paper-ended':
      'Dieser Code öffnet nichts mehr: Er ist abgelaufen oder wurde zurückgezogen. Bitten Sie um einen anderen.',
    'day-malformed': 'Dieses Datum gibt es nicht. Schreiben Sie Tag, Monat und Jahr in Ziffern.',
    'passkey-wrong': 'Dieser Passkey ist hier nicht bekannt. Nehmen Sie einen anderen Weg.',
    'last-administrator':
      'Dies ist der letzte Verwalter: Ohne ihn könnte niemand einladen. Geben Sie die Rolle erst jemand anderem.',
    'no-such-role': 'Diese Rolle gibt es in Ihrer Organisation nicht. Wählen Sie eine der Liste.',
    'no-such-member': 'Diese Person gehört nicht mehr zur Organisation.',
    'member-already': 'Diese Person gehört schon zur Organisation.',
    'letter-failed':
      'Die Nachricht konnte nicht abgehen. Versuchen Sie es noch einmal; die Einladung wird neu erstellt.',
  },
  tooMany: (time) =>
    `Zu viele Versuche. Zum Schutz des Kontos wird vor ${time} nichts mehr versucht.`,
}
