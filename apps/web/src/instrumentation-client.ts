// zod compiles its rules where it may; the content policy forbids it here, and even trying is reported. zod reads this
// object when its rules load, which most pages never do: importing its own setter would put 6 KB on every page.
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } });

export {};
