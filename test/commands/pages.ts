/** Pages whose numbers are right, and name every kind of live prose. The numbers are those of the calculator's tests. */
export const ENGLISH = `<!doctype html>
<html lang="en">
<head><title>Mining</title></head>
<body>
<p>A farm of <kz-figure value="rigs">1,000</kz-figure> rigs earns <kz-figure value="netProfit">$63.55</kz-figure> a day,
about <kz-figure value="netProfit" round="1">$60</kz-figure>, at <kz-input name="electricity-price">$0.08</kz-input>.</p>
<kz-mining-calculator id="farm" rigs="1000"><span data-kz-fallback><b>Kazakhstan mining profitability</b><br>Rigs: 1,000. Electricity price: $0.08 per kWh.<br>Daily revenue: $936.41<br>Daily costs: $872.86<br>Net daily profit: $63.55<br>Profitability: 6.8%<br>Stops paying above $0.0878 per kWh or below $78,331 a bitcoin.<br>Under the law of 2026: $25.00 a day.<br>Market prices of Oct 5, 2026.</span></kz-mining-calculator>
<p><kz-when test="netProfit < 0" hidden>It loses money.</kz-when>
<kz-when test="netProfit > 0">It earns money: a <kz-figure value="verdict">profit</kz-figure>.</kz-when>
Half as many rigs earn <kz-figure value="netProfit" with="rigs:500">$31.77</kz-figure>,
and it stops paying at <kz-figure value="breakEven.electricityPrice" format="unit">$0.0878 per kWh</kz-figure>.</p>
<p data-kz-when="netProfit gt 0">Revenue is <b data-kz-figure="revenue" data-for="farm">$936.41</b>.</p>
</body>
</html>
`;

export const RUSSIAN = `<!doctype html>
<html lang="ru"><body>
<kz-mining-calculator electricity-price="33 KZT"><span data-kz-fallback><b>Доходность майнинга в Казахстане</b><br>Количество устройств: 1 000. Цена электроэнергии: 0,0748 $ за кВт·ч.<br>Выручка в сутки: 936,41 $<br>Расходы в сутки: 830,35 $<br>Чистая прибыль в сутки: 106,06 $<br>Рентабельность: 11,3 %<br>Перестаёт окупаться выше 0,0878 $ за кВт·ч или ниже 73 230 $ за биткоин.<br>По закону 2026 года: 65,01 $ в сутки.<br>Рыночные цены на 5 окт. 2026 г.</span></kz-mining-calculator>
<p>Ферма из <kz-figure value="rigs">1 000</kz-figure> устройств даёт <kz-figure value="netProfit">106,06 $</kz-figure>
<kz-when test="netProfit lt 0" hidden>убытка</kz-when> при рентабельности <kz-figure value="margin">11,3 %</kz-figure>.</p>
</body></html>
`;

export const KAZAKH = `<!doctype html>
<html lang="ru"><body>
<div data-kz-mining-calculator data-rigs="500" data-lang="kk" id="mount"><span data-kz-fallback><b>Қазақстандағы майнинг рентабельділігі</b><br>Құрылғылар саны: 500. Электр энергиясының бағасы: кВт·сағ үшін 0,08 $.<br>Тәуліктік түсім: 468,20 $<br>Тәуліктік шығындар: 436,43 $<br>Тәуліктік таза пайда: 31,77 $<br>Рентабельділік: 6,8%<br>Пайда жойылатын шек: кВт·сағ үшін 0,0878 $ және одан жоғары немесе биткоин үшін 78 331 $ және одан төмен.<br>2026 жылғы заң бойынша: тәулігіне 12,50 $.<br>Нарық бағалары: 05.10.2026.</span></div>
<p lang="kk">Пайда: <span data-kz-figure="netProfit" data-for="mount">31,77 $</span>, бағасы:
<span data-kz-input="electricityPrice">0,08 $</span>, рентабельділік <span data-kz-figure="margin">6,8%</span>.</p>
</body></html>
`;
