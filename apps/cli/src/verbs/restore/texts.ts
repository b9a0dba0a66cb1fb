import type { InEachLang } from '@sejour/answers/say'
import type { KeyCheck } from '@sejour/store'

type RestoreTexts = {
  readonly progress: (rows: number, files: number) => string
  readonly stopped: string
  readonly title: (madeAt: string) => string
  readonly rows: (rows: number, tables: number) => string
  readonly files: (count: number) => string
  readonly bucket: string
  readonly missing: (count: number) => string
  readonly key: string
  readonly keys: { readonly [check in KeyCheck]: string }
}

export const restoreTexts: InEachLang<RestoreTexts> = {
  fr: {
    progress: (rows, files) => `${rows} lignes, ${files} fichiers…`,
    stopped: 'Arrêté : rien n’a été restauré.',
    title: (at) => `Restauré, tel que tout était à ${at} (UTC).`,
    rows: (rows, tables) => `${rows} lignes de ${tables} tables`,
    files: (n) => `${n} ${n < 2 ? 'fichier' : 'fichiers'}`,
    bucket: 'Les fichiers sont dans un espace S3 : restaurez-le avec ses propres outils.',
    missing: (n) =>
      `${n} ${n < 2 ? 'fichier manquait' : 'fichiers manquaient'} déjà à la sauvegarde`,
    key: 'La clé',
    keys: {
      opens: 'La clé qui est là ouvre ce qui a été restauré.',
      missing:
        'Il n’y a pas de clé : remettez master.key et accounts.key dans le dossier des données (droits 0600), ou donnez SEJOUR_MASTER_KEY. Sans la clé, rien ne peut être lu et le serveur ne démarre pas.',
      wrong:
        'La clé qui est là est une autre, ou d’autres personnes de la machine peuvent la lire : mettez celle de la sauvegarde (droits 0600). Sans elle, rien ne peut être lu et le serveur ne démarre pas.',
      'nothing-sealed': 'Aucune organisation n’avait encore de clé : rien n’est à ouvrir.',
    },
  },
  nl: {
    progress: (rows, files) => `${rows} rijen, ${files} bestanden…`,
    stopped: 'Gestopt: niets is teruggezet.',
    title: (at) => `Teruggezet, zoals alles was op ${at} (UTC).`,
    rows: (rows, tables) => `${rows} rijen van ${tables} tabellen`,
    files: (n) => `${n} ${n === 1 ? 'bestand' : 'bestanden'}`,
    bucket: 'De bestanden staan in een S3-opslag: zet die terug met haar eigen middelen.',
    missing: (n) => `${n} ${n === 1 ? 'bestand ontbrak' : 'bestanden ontbraken'} al in de back-up`,
    key: 'De sleutel',
    keys: {
      opens: 'De sleutel die er is, opent wat is teruggezet.',
      missing:
        'Er is geen sleutel: zet master.key en accounts.key terug in de gegevensmap (rechten 0600), of geef SEJOUR_MASTER_KEY. Zonder de sleutel kan niets worden gelezen en start de server niet.',
      wrong:
        'De sleutel die er is, is een andere, of anderen op de machine kunnen hem lezen: zet die van de back-up terug (rechten 0600). Zonder hem kan niets worden gelezen en start de server niet.',
      'nothing-sealed': 'Nog geen organisatie had een sleutel: er is niets te openen.',
    },
  },
  de: {
    progress: (rows, files) => `${rows} Zeilen, ${files} Dateien…`,
    stopped: 'Angehalten: Nichts wurde wiederhergestellt.',
    title: (at) => `Wiederhergestellt, wie alles um ${at} (UTC) war.`,
    rows: (rows, tables) => `${rows} Zeilen aus ${tables} Tabellen`,
    files: (n) => `${n} ${n === 1 ? 'Datei' : 'Dateien'}`,
    bucket:
      'Die Dateien stehen in einem S3-Speicher: Stellen Sie ihn mit seinen eigenen Mitteln wieder her.',
    missing: (n) => `${n} ${n === 1 ? 'Datei fehlte' : 'Dateien fehlten'} schon in der Sicherung`,
    key: 'Der Schlüssel',
    keys: {
      opens: 'Der vorhandene Schlüssel öffnet, was wiederhergestellt wurde.',
      missing:
        'Es gibt keinen Schlüssel: Legen Sie master.key und accounts.key in den Datenordner zurück (Rechte 0600), oder geben Sie SEJOUR_MASTER_KEY an. Ohne den Schlüssel lässt sich nichts lesen, und der Server startet nicht.',
      wrong:
        'Der vorhandene Schlüssel ist ein anderer, oder andere auf dem Rechner können ihn lesen: Legen Sie den der Sicherung zurück (Rechte 0600). Ohne ihn lässt sich nichts lesen, und der Server startet nicht.',
      'nothing-sealed': 'Noch keine Organisation hatte einen Schlüssel: Es gibt nichts zu öffnen.',
    },
  },
  en: {
    progress: (rows, files) => `${rows} rows, ${files} files…`,
    stopped: 'Stopped: nothing was restored.',
    title: (at) => `Restored, as everything was at ${at} (UTC).`,
    rows: (rows, tables) => `${rows} rows of ${tables} tables`,
    files: (n) => `${n} ${n === 1 ? 'file' : 'files'}`,
    bucket: 'Files stand in an S3 store: restore it with its own tools.',
    missing: (n) => `${n} ${n === 1 ? 'file was' : 'files were'} missing from the backup already`,
    key: 'The key',
    keys: {
      opens: 'The key that is there opens what was restored.',
      missing:
        'There is no key: put master.key and accounts.key back into the data folder (rights 0600), or give SEJOUR_MASTER_KEY. Without the key nothing can be read, and the server does not start.',
      wrong:
        'The key that is there is another one, or others on the machine can read it: put that of the backup back (rights 0600). Without it nothing can be read, and the server does not start.',
      'nothing-sealed': 'No organisation had a key yet: there is nothing to open.',
    },
  },
}
