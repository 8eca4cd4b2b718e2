/* A script that put something into the element before ours ran. */
document.querySelector('kz-mining-calculator').attachShadow({mode: 'open'}).innerHTML = '<p>Somebody else was here</p>';
