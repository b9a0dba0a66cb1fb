import type { InEachLang } from '@sejour/answers/say'

type BackupTexts = {
  readonly progress: (rows: number, files: number) => string
  readonly stopped: string
  readonly title: (folder: string) => string
  readonly rows: (rows: number, tables: number) => string
  readonly files: (count: number) => string
  readonly bucket: string
  readonly missing: (count: number) => string
  readonly key: string
  readonly noKey: string
  readonly keyOutside: string
  readonly keysIn: (folder: string) => string
  readonly seal: string
  readonly rehearse: string
}

export const backupTexts: InEachLang<BackupTexts> = {
  fr: {
    progress: (rows, files) => `${rows} lignes, ${files} fichiers…`,
    stopped: 'Arrêté : rien n’a été écrit.',
    title: (folder) => `Sauvegarde faite dans ${folder}, telle que tout était à un même instant.`,
    rows: (rows, tables) => `${rows} lignes de ${tables} tables`,
    files: (n) => `${n} ${n < 2 ? 'fichier, toujours chiffré' : 'fichiers, toujours chiffrés'}`,
    bucket:
      'Les fichiers sont dans un espace S3 et n’ont pas été copiés : sauvegardez-le avec ses propres outils.',
    missing: (n) =>
      `${n} ${n < 2 ? 'fichier avait' : 'fichiers avaient'} déjà disparu, avec un dossier oublié entre-temps`,
    key: 'La clé',
    noKey:
      'Elle n’est pas dans la sauvegarde : sans master.key (et accounts.key pour les comptes), rien ne peut être relu. Gardez une copie de ces deux fichiers du dossier des données, ailleurs ; « --with-key » le fait.',
    keyOutside:
      'Elle vient de SEJOUR_MASTER_KEY et n’est pas dans la sauvegarde : sans elle, rien ne peut être relu. Gardez aussi accounts.key (ou SEJOUR_ACCOUNTS_KEY).',
    keysIn: (folder) =>
      `Les clés sont copiées dans ${folder}. Déplacez-les : qui a la sauvegarde et les clés lit tout.`,
    seal: 'Empreinte de la sauvegarde, à noter ailleurs',
    rehearse: 'Une sauvegarde n’en est une qu’après une restauration réussie : essayez-la.',
  },
  nl: {
    progress: (rows, files) => `${rows} rijen, ${files} bestanden…`,
    stopped: 'Gestopt: niets is geschreven.',
    title: (folder) => `Back-up gemaakt in ${folder}, zoals alles op één ogenblik was.`,
    rows: (rows, tables) => `${rows} rijen van ${tables} tabellen`,
    files: (n) => `${n} ${n === 1 ? 'bestand, nog versleuteld' : 'bestanden, nog versleuteld'}`,
    bucket:
      'De bestanden staan in een S3-opslag en zijn niet gekopieerd: maak daarvan een back-up met haar eigen middelen.',
    missing: (n) =>
      `${n} ${n === 1 ? 'bestand was' : 'bestanden waren'} al weg, met een dossier dat ondertussen vergeten is`,
    key: 'De sleutel',
    noKey:
      'Hij zit niet in de back-up: zonder master.key (en accounts.key voor de accounts) kan niets worden gelezen. Bewaar elders een kopie van die twee bestanden uit de gegevensmap; “--with-key” doet dat.',
    keyOutside:
      'Hij komt uit SEJOUR_MASTER_KEY en zit niet in de back-up: zonder hem kan niets worden gelezen. Bewaar ook accounts.key (of SEJOUR_ACCOUNTS_KEY).',
    keysIn: (folder) =>
      `De sleutels zijn gekopieerd naar ${folder}. Verplaats ze: wie de back-up en de sleutels heeft, leest alles.`,
    seal: 'Vingerafdruk van de back-up, elders te noteren',
    rehearse: 'Een back-up is er pas een na een geslaagde terugzetting: probeer hem uit.',
  },
  de: {
    progress: (rows, files) => `${rows} Zeilen, ${files} Dateien…`,
    stopped: 'Angehalten: Nichts wurde geschrieben.',
    title: (folder) => `Sicherung in ${folder} gemacht, so wie alles in einem Augenblick war.`,
    rows: (rows, tables) => `${rows} Zeilen aus ${tables} Tabellen`,
    files: (n) =>
      `${n} ${n === 1 ? 'Datei, weiter verschlüsselt' : 'Dateien, weiter verschlüsselt'}`,
    bucket:
      'Die Dateien stehen in einem S3-Speicher und wurden nicht kopiert: Sichern Sie ihn mit seinen eigenen Mitteln.',
    missing: (n) =>
      `${n} ${n === 1 ? 'Datei war' : 'Dateien waren'} schon weg, mit einer inzwischen vergessenen Akte`,
    key: 'Der Schlüssel',
    noKey:
      'Er ist nicht in der Sicherung: Ohne master.key (und accounts.key für die Konten) lässt sich nichts lesen. Bewahren Sie anderswo eine Kopie dieser beiden Dateien des Datenordners auf; „--with-key“ tut das.',
    keyOutside:
      'Er kommt aus SEJOUR_MASTER_KEY und ist nicht in der Sicherung: Ohne ihn lässt sich nichts lesen. Bewahren Sie auch accounts.key (oder SEJOUR_ACCOUNTS_KEY) auf.',
    keysIn: (folder) =>
      `Die Schlüssel sind nach ${folder} kopiert. Bringen Sie sie anderswohin: Wer Sicherung und Schlüssel hat, liest alles.`,
    seal: 'Fingerabdruck der Sicherung, anderswo zu notieren',
    rehearse:
      'Eine Sicherung ist erst nach einer gelungenen Wiederherstellung eine: Probieren Sie sie aus.',
  },
  en: {
    progress: (rows, files) => `${rows} rows, ${files} files…`,
    stopped: 'Stopped: nothing was written.',
    title: (folder) => `Backup made in ${folder}, as everything was at one instant.`,
    rows: (rows, tables) => `${rows} rows of ${tables} tables`,
    files: (n) => `${n} ${n === 1 ? 'file, still encrypted' : 'files, still encrypted'}`,
    bucket: 'Files stand in an S3 store and were not copied: back it up with its own tools.',
    missing: (n) =>
      `${n} ${n === 1 ? 'file was' : 'files were'} gone already, with a case forgotten meanwhile`,
    key: 'The key',
    noKey:
      'It is not in the backup: without master.key (and accounts.key for the accounts) nothing can be read. Keep a copy of these two files of the data folder elsewhere; “--with-key” does that.',
    keyOutside:
      'It comes from SEJOUR_MASTER_KEY and is not in the backup: without it nothing can be read. Keep accounts.key (or SEJOUR_ACCOUNTS_KEY) as well.',
    keysIn: (folder) =>
      `The keys are copied to ${folder}. Move them: whoever has the backup and the keys reads everything.`,
    seal: 'Hash of the backup, to be noted elsewhere',
    rehearse: 'A backup is one only after a restore that worked: try it.',
  },
}
