import '@material/web/slider/slider.js';
import '@material/web/textfield/outlined-text-field.js';
