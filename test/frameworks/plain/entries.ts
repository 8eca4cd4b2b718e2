import 'kz-mining-calculator/sections/breakdown';
import {KzResultEvent} from 'kz-mining-calculator';
import {calculate} from 'kz-mining-calculator/core';
import {KzMiningCalculator} from 'kz-mining-calculator/define';
import {mount} from 'kz-mining-calculator/mount';

mount();
console.debug(calculate({rigs: 500}).netProfit, KzMiningCalculator.version, KzResultEvent.name);
