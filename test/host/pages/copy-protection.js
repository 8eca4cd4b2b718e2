/* As plugins against copying do: presses, selections and the clipboard are refused unless the target is a form field. */
const FREE = ['INPUT', 'TEXTAREA', 'SELECT', 'OPTION'];
document.onmousedown = document.onselectstart = (event) => FREE.includes(event.target.tagName);
for (const type of ['contextmenu', 'copy', 'cut', 'paste', 'keydown'])
  document.addEventListener(type, (event) => {
    const isCopy = type !== 'keydown' || ((event.ctrlKey || event.metaKey) && /^[acuvxs]$/i.test(event.key));
    if (isCopy && !FREE.includes(event.target.tagName)) event.preventDefault();
  });
