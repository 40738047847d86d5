declare const SOUNDINGS_VERSION: string
declare const SOUNDINGS_KILL_SWITCH: boolean

/** The version of the app, with a label of the build where one was given: `0.1.0`, `0.1.0+B`. */
export const appVersion: string = SOUNDINGS_VERSION

/** True in the build that takes a broken service worker off every device. */
export const isKillSwitch: boolean = SOUNDINGS_KILL_SWITCH
