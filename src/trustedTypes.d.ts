// Trusted Types, as far as this house uses them: the DOM types do not know them yet.
// A policy answers with a TrustedScriptURL; the DOM types ask for a string in the places that take one.
interface ScriptUrlPolicy {
  createScriptURL(url: string): string;
}
declare var trustedTypes:
  | { createPolicy(name: string, rules: { createScriptURL: (url: string) => string }): ScriptUrlPolicy }
  | undefined;
