/** Only WeChat has this gate; see PrivacyGate. */
export function listenForPrivacy(): void {}
