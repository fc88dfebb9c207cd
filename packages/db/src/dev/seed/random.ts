import { type AnyId, type Instant, millisOf } from "@askaround/core/shared";

/** Chance that comes out the same for the same seed, on every machine. */
export interface Random {
  /** At least 0 and below 1. */
  next(): number;
  /** A whole number from `least` to `most`, both included. */
  between(least: number, most: number): number;
  chance(share: number): boolean;
  pick<T>(from: readonly T[]): T;
  /** `count` different ones, in a random order; all of them when there are fewer. */
  sample<T>(from: readonly T[], count: number): T[];
  /** A UUIDv7 of the given moment. */
  idAt<Id extends AnyId>(moment: Instant): Id;
}

/** Mulberry32 (Tommy Ettinger, public domain): small, fast and good enough for made-up people. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const between = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  const pick = <T>(from: readonly T[]): T => {
    const picked = from[between(0, from.length - 1)];
    if (picked === undefined) throw new RangeError("There is nothing to pick from.");
    return picked;
  };
  const sample = <T>(from: readonly T[], count: number): T[] => {
    const left = [...from];
    return Array.from({ length: Math.min(count, left.length) }, () => {
      const [taken] = left.splice(between(0, left.length - 1), 1);
      return taken as T;
    });
  };
  return { next, between, chance: (share) => next() < share, pick, sample, idAt: idMaker(next) };
}

function idMaker(next: () => number): Random["idAt"] {
  const hex = (value: number, digits: number) => value.toString(16).padStart(digits, "0");
  const bits = (count: number) => Math.floor(next() * 2 ** count);
  return <Id extends AnyId>(moment: Instant) => {
    const time = hex(millisOf(moment), 12);
    const tail = `${hex(0x8000 + bits(14), 4)}-${hex(bits(24), 6)}${hex(bits(24), 6)}`;
    return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(bits(12), 3)}-${tail}` as Id;
  };
}
