/**
 * A rig model that the reader can choose. Hashrate (TH/s) and power at the wall (kW) are nameplate figures, as makers
 * and hardware listings print them; real units vary by 3 to 10 %. Compiled in November 2026.
 */
export interface Rig<Id extends string = string> {
  readonly id: Id;
  readonly name: string;
  /** Null for the article's rig, which is no real model. */
  readonly maker: string | null;
  readonly hashrate: number;
  readonly power: number;
  /** Year of release; null where it is not known. */
  readonly released: number | null;
}

type Dashed<Name extends string> = Name extends `${infer Head} ${infer Tail}`
  ? `${Dashed<Head>}-${Dashed<Tail>}`
  : Name extends `${infer Head}+${infer Tail}`
    ? `${Dashed<Head>}-plus${Dashed<Tail>}`
    : Lowercase<Name>;

type Row<Model extends string> = readonly [model: Model, hashrate: number, power: number, released: number | null];

/** Ids follow from the names: "Antminer S21+" is `antminer-s21-plus`. */
const madeBy = <const Brand extends string, const Model extends string>(
  maker: string,
  brand: Brand,
  rows: readonly Row<Model>[],
): readonly Rig<Dashed<`${Brand} ${Model}`>>[] =>
  rows.map(([model, hashrate, power, released]) => {
    const name = `${brand} ${model}` as const;
    const id = name.toLowerCase().replaceAll('+', '-plus').replaceAll(' ', '-') as Dashed<typeof name>;
    return {id, name, maker, hashrate, power, released};
  });

/**
 * The article has 0.4 kW per rig and no hashrate. The hashrate follows from 17.5 J/TH, the efficiency of the S21 class.
 */
const ARTICLE_RIG: Rig<'article'> = {
  id: 'article',
  name: 'Article rig',
  maker: null,
  hashrate: 400 / 17.5,
  power: 0.4,
  released: null,
};

export const RIGS = [
  ARTICLE_RIG,
  ...madeBy('Bitmain', 'Antminer', [
    ['S9', 13.5, 1.323, 2016],
    ['S17', 56, 2.52, 2019],
    ['T17', 40, 2.2, 2019],
    ['S19', 95, 3.25, 2020],
    ['S19 Pro', 110, 3.25, 2020],
    ['S19j Pro', 104, 3.068, 2021],
    ['S19k Pro', 120, 2.76, 2023],
    ['S19 XP', 140, 3.01, 2022],
    ['S19 XP Hyd', 255, 5.304, 2022],
    ['T21', 190, 3.61, 2024],
    ['S21', 200, 3.5, 2023],
    ['S21 Hyd', 335, 5.36, 2024],
    ['S21+', 216, 3.564, 2025],
    ['S21 Pro', 234, 3.51, 2024],
    ['S21 XP', 270, 3.645, 2024],
    ['S21 XP Hyd', 473, 5.676, 2024],
    ['S21+ Hyd', 319, 4.785, null],
    ['S23', 318, 3.498, null],
    ['S23 Hyd', 580, 5.51, null],
  ]),
  ...madeBy('MicroBT', 'Whatsminer', [
    ['M30S', 88, 3.344, 2020],
    ['M30S++', 112, 3.472, 2020],
    ['M50', 118, 3.422, 2022],
    ['M50S', 128, 3.276, 2022],
    ['M60', 172, 3.422, 2024],
    ['M60S', 186, 3.441, 2024],
    ['M63S', 390, 7.215, 2024],
    ['M66S', 298, 5.513, 2024],
  ]),
  ...madeBy('Canaan', 'Avalon', [
    ['A1246', 90, 3.42, 2021],
    ['A1346', 110, 3.3, 2022],
    ['A1366', 130, 3.25, 2022],
    ['A1466', 150, 3.23, 2023],
    ['A1566', 185, 3.42, 2024],
    ['A16', 282, 3.9, 2025],
  ]),
  ...madeBy('Bitdeer', 'SealMiner', [['A2', 226, 3.73, 2024]]),
] as const;

export type RigId = (typeof RIGS)[number]['id'];
