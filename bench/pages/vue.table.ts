import { createApp } from 'vue';
import VueTable from './VueTable.vue';

createApp(VueTable).mount('main');
