import type {KzMiningCalculator} from 'kz-mining-calculator';
import type {KzMiningCalculatorProps} from 'kz-mining-calculator/solid';

/** What Solid's JSX lets a developer write. A line below an expected error fails the check once it is accepted. */
export function Accepted() {
  let element: KzMiningCalculator | undefined;
  return (
    <kz-mining-calculator
      ref={element}
      rigs={500}
      uptime="97.5"
      electricityPrice={{amount: 33, currency: 'KZT'}}
      electricity-price="33 KZT"
      prop:btcPrice={90_000}
      attr:rig-power="3.5"
      btc-price={90_000}
      curtail
      rules="law-2026"
      fleet={['antminer-s21:600', {rig: 'S19 XP', count: 400}, {power: 3.4, hashrate: 150, count: '25'}]}
      prop:hashprice={{amount: 20_000, currency: 'KZT'}}
      period="month"
      theme="dark"
      heading-level={3}
      strings={{en: {heading: 'Would it pay?'}}}
      lang="kk"
      live="mempool"
      liveKzt
      live-kzt=""
      class="wide"
      on:kz-result={({detail}) => detail.result.netProfit.toFixed(2)}
      on:kz-change={({detail}) => detail.key}
      on:kz-market={({detail}) => detail.fields.btcPrice?.asOf ?? detail.error?.reason}
      onClick={({currentTarget}) => {
        currentTarget.reset();
      }}
    >
      <span slot="heading">Would it pay?</span>
    </kz-mining-calculator>
  );
}

/** A sentence with live numbers. */
export const sentence = (
  <p onClick={() => undefined}>
    At <kz-input name="electricity-price">$0.08</kz-input> a day leaves
    <kz-figure value="netProfit" with="rules:law-2026" round="2" class="net" on:kz-problem={({detail}) => detail.key}>
      $63.55
    </kz-figure>
    <kz-when test="netProfit lt 0" hidden>
      , a loss
    </kz-when>
  </p>
);

export const refused = [
  // @ts-expect-error -- no number
  <kz-mining-calculator rigs="many" />,
  // @ts-expect-error -- no currency of ours
  <kz-mining-calculator electricityPrice={{amount: 33, currency: 'EUR'}} />,
  // @ts-expect-error -- an attribute is no object
  <kz-mining-calculator electricity-price={{amount: 33, currency: 'KZT'}} />,
  // @ts-expect-error -- no number with a unit
  <kz-mining-calculator heading-level="h3" />,
  // @ts-expect-error -- no such period
  <kz-mining-calculator period="week" />,
  // @ts-expect-error -- no such property
  <kz-mining-calculator electricityCost={0.06} />,
  // @ts-expect-error -- what the element computes cannot be set
  <kz-mining-calculator result={null} />,
  // @ts-expect-error -- a method is nothing to set
  <kz-mining-calculator reset={() => undefined} />,
  // @ts-expect-error -- the detail has no such figure
  <kz-mining-calculator on:kz-result={({detail}) => detail.result.profit} />,
  // @ts-expect-error -- a feed is named by a text
  <kz-mining-calculator live />,
  // @ts-expect-error -- the detail has no prices, only of when they are
  <kz-mining-calculator on:kz-market={({detail}) => detail.btcPrice} />,
  // @ts-expect-error -- no price of ours as a property either
  <kz-mining-calculator prop:electricityPrice={{amount: 33, currency: 'EUR'}} />,
  // @ts-expect-error -- an entry has a count
  <kz-mining-calculator fleet={[{rig: 'antminer-s21'}]} />,
  // @ts-expect-error -- no list of numbers
  <kz-mining-calculator fleet={[600]} />,
  // @ts-expect-error -- a figure is named by its value
  <kz-figure figure="netProfit" />,
  // @ts-expect-error -- an attribute is a text
  <kz-input name={7} />,
];

/** The file's types are not just anything. */
export const props: KzMiningCalculatorProps = {rigs: 500, 'rig-power': 3.5, fleet: 'antminer-s21:600'};
