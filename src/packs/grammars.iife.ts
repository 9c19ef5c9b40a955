import { offerPack } from '../platform/packs';
import { grammarsPack } from './contracts';
import { rarerGrammars } from './rarer-grammars';

offerPack(grammarsPack, { grammars: rarerGrammars });
