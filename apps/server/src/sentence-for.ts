import {
  DatabaseTooNew,
  FolderInUse,
  MasterKeyUnusable,
  MigrationChanged,
  RolesMissing,
  ServerTooOld,
  StoreUnavailable,
} from '@sejour/store'
import { WrongSetting } from './config.ts'
import type { Messages } from './texts/messages.ts'

/** Why the server does not start, for the person who starts it: what is wrong and what to do. */
export function sentenceFor(error: unknown, texts: Messages): string {
  if (error instanceof WrongSetting) return texts.wrongSetting(error.setting)
  if (error instanceof FolderInUse) return texts.folderInUse(error.folder)
  if (error instanceof MasterKeyUnusable) return texts.masterKey[error.fault]
  if (error instanceof StoreUnavailable) return texts.unavailable[error.reason]
  if (error instanceof ServerTooOld) return texts.serverTooOld(error.version)
  if (error instanceof RolesMissing) return texts.rolesMissing(error.remedy)
  if (error instanceof DatabaseTooNew || error instanceof MigrationChanged)
    return texts.otherVersion
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'EADDRINUSE') return texts.portTaken
  if (code === 'ENOTFOUND' || code === 'EADDRNOTAVAIL') return texts.wrongSetting('HOST')
  if (isError(error, 'listen') && code === 'EACCES') return texts.portRefused
  if (code === 'EACCES' || code === 'EROFS' || code === 'ENOTDIR' || code === 'ENOSPC') {
    return texts.notWritable
  }
  const [what = ''] = String(error).split('\n')
  return texts.ourFault(what)
}

const isError = (error: unknown, call: string): boolean =>
  error instanceof Error && 'syscall' in error && error.syscall === call
