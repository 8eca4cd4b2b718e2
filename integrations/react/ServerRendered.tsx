import {useEffect, useRef, useState} from 'react';
import type {KzMiningCalculator} from 'kz-mining-calculator';
import 'kz-mining-calculator/define';
import type {} from 'kz-mining-calculator/react';

/**
 * The same for a page that a server renders. What a custom element is given there as an attribute holds; objects and
 * listeners React does not give it in hydration, so an effect does.
 */
export function ServerRendered() {
  const [rigs, setRigs] = useState(500);
  const [tariff, setTariff] = useState({amount: 33, currency: 'KZT' as const});
  const [net, setNet] = useState<number>();
  const element = useRef<KzMiningCalculator>(null);

  useEffect(() => {
    if (element.current) element.current.electricityPrice = tariff;
  }, [tariff]);

  useEffect(() => {
    const calculator = element.current;
    if (!calculator) return;
    const hear = () => setNet(calculator.result.netProfit);
    // Its first event came before React did.
    hear();
    calculator.addEventListener('kz-result', hear);
    return () => calculator.removeEventListener('kz-result', hear);
  }, []);

  return (
    <>
      <button onClick={() => setRigs(rigs + 100)}>More rigs</button>
      <button onClick={() => setTariff({...tariff, amount: tariff.amount - 3})}>Cheaper power</button>
      <kz-mining-calculator ref={element} lang="en" rigs={rigs} />
      <p>A day leaves {net === undefined ? '…' : `$${net.toFixed(2)}`}.</p>
    </>
  );
}
