import { follow } from '../desk/imports/island/follow.ts'

follow()
