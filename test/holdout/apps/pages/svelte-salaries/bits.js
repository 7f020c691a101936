// By their files: the package's index would have all its components compiled.
export { Checkbox } from '../../node_modules/bits-ui/dist/bits/checkbox/index.js';
export { Combobox } from '../../node_modules/bits-ui/dist/bits/combobox/index.js';
export { DateField } from '../../node_modules/bits-ui/dist/bits/date-field/index.js';
export { RadioGroup } from '../../node_modules/bits-ui/dist/bits/radio-group/index.js';
export { Select } from '../../node_modules/bits-ui/dist/bits/select/index.js';
export { Switch } from '../../node_modules/bits-ui/dist/bits/switch/index.js';
