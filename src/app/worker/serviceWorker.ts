import { startKillSwitch } from './killSwitch'
import { startOfflineWorker } from './offlineWorker'

declare const self: ServiceWorkerGlobalScope
declare const SOUNDINGS_KILL_SWITCH: boolean

if (SOUNDINGS_KILL_SWITCH) startKillSwitch()
else startOfflineWorker(self.__WB_MANIFEST)
