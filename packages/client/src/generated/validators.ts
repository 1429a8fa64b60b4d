// Generated from the specs, do not edit; `npm run generate` writes it anew.

// @ts-nocheck: what follows is JavaScript, made by Ajv and esbuild.

/** Says whether a body is as described; if not, `errors` says where not. */
export interface Validator {
  (body: unknown): boolean;
  readonly errors?: readonly { readonly instancePath: string; readonly message?: string }[] | null;
}

var A=x;var F={type:"object",required:["instance_id","name","status"],properties:{name:{type:"string"},engine:{type:"s\
tring"},capacity:{type:"integer",minimum:0},capacity_minor:{type:"string",pattern:"^\\.[0-9]+$"},ip:{type:"str\
ing"},domainName:{type:["string","null"]},port:{type:"integer",minimum:1,maximum:65535},status:{$ref:"#/compon\
ents/schemas/Status"},max_memory:{type:"integer",minimum:0},used_memory:{type:"integer",minimum:0},instance_id:{
type:"string"},resource_spec_code:{type:"string"},engine_version:{type:"string"},internal_version:{type:["stri\
ng","null"]},charging_mode:{type:"integer"},vpc_id:{type:"string"},vpc_name:{type:["string","null"]},created_at:{
type:"string",format:"date-time"},error_code:{type:["string","null"]},user_id:{type:"string"},user_name:{type:"\
string"},maintain_begin:{type:"string",pattern:"^([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$"},maintain_end:{type:"\
string",pattern:"^([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$"},security_group_id:{type:["string","null"]},tags:{
type:["array","null"],items:{$ref:"#/components/schemas/Tag"}}}};var q=new RegExp("^\\.[0-9]+$","u"),$=new RegExp("^([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$","u"),D=/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i;
function g(i,{instancePath:s="",parentData:w,parentDataProperty:S,rootData:N=i,dynamicAnchors:P={}}={}){let h=null,
e=0,_=g.evaluated;if(_.dynamicProps&&(_.props=void 0),_.dynamicItems&&(_.items=void 0),e===0)if(i&&typeof i=="\
object"&&!Array.isArray(i)){let c;if(i.instance_id===void 0&&(c="instance_id")||i.name===void 0&&(c="name")||i.
status===void 0&&(c="status"))return g.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:c},message:"must have required property '"+c+"'"}],!1;if(i.name!==void 0){let a=e;if(typeof i.
name!="string")return g.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var o=a===e}else var o=!0;if(o){if(i.engine!==void 0){let a=e;if(typeof i.
engine!="string")return g.errors=[{instancePath:s+"/engine",schemaPath:"#/properties/engine/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"}],!1;var o=a===e}else var o=!0;if(o){if(i.capacity!==void 0){
let a=i.capacity,y=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return g.errors=[{instancePath:s+
"/capacity",schemaPath:"#/properties/capacity/type",keyword:"type",params:{type:"integer"},message:"must be in\
teger"}],!1;if(e===y&&typeof a=="number"&&isFinite(a)&&(a<0||isNaN(a)))return g.errors=[{instancePath:s+"/capa\
city",schemaPath:"#/properties/capacity/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"m\
ust be >= 0"}],!1;var o=y===e}else var o=!0;if(o){if(i.capacity_minor!==void 0){let a=i.capacity_minor,y=e;if(e===
y)if(typeof a=="string"){if(!q.test(a))return g.errors=[{instancePath:s+"/capacity_minor",schemaPath:"#/proper\
ties/capacity_minor/pattern",keyword:"pattern",params:{pattern:"^\\.[0-9]+$"},message:'must match pattern "^\\.\
[0-9]+$"'}],!1}else return g.errors=[{instancePath:s+"/capacity_minor",schemaPath:"#/properties/capacity_minor\
/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var o=y===e}else var o=!0;if(o){if(i.
ip!==void 0){let a=e;if(typeof i.ip!="string")return g.errors=[{instancePath:s+"/ip",schemaPath:"#/properties/\
ip/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var o=a===e}else var o=!0;if(o){if(i.
domainName!==void 0){let a=i.domainName,y=e;if(typeof a!="string"&&a!==null)return g.errors=[{instancePath:s+"\
/domainName",schemaPath:"#/properties/domainName/type",keyword:"type",params:{type:F.properties.domainName.type},
message:"must be string,null"}],!1;var o=y===e}else var o=!0;if(o){if(i.port!==void 0){let a=i.port,y=e;if(!(typeof a==
"number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return g.errors=[{instancePath:s+"/port",schemaPath:"#/properties/po\
rt/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===y&&typeof a=="number"&&isFinite(
a)){if(a>65535||isNaN(a))return g.errors=[{instancePath:s+"/port",schemaPath:"#/properties/port/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:65535},message:"must be <= 65535"}],!1;if(a<1||isNaN(a))return g.errors=
[{instancePath:s+"/port",schemaPath:"#/properties/port/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"}],!1}var o=y===e}else var o=!0;if(o){if(i.status!==void 0){let a=e;if(typeof i.status!=
"string")return g.errors=[{instancePath:s+"/status",schemaPath:"#/components/schemas/Status/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"}],!1;var o=a===e}else var o=!0;if(o){if(i.max_memory!==void 0){
let a=i.max_memory,y=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return g.errors=[{instancePath:s+
"/max_memory",schemaPath:"#/properties/max_memory/type",keyword:"type",params:{type:"integer"},message:"must b\
e integer"}],!1;if(e===y&&typeof a=="number"&&isFinite(a)&&(a<0||isNaN(a)))return g.errors=[{instancePath:s+"/\
max_memory",schemaPath:"#/properties/max_memory/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1;var o=y===e}else var o=!0;if(o){if(i.used_memory!==void 0){let a=i.used_memory,y=e;if(!(typeof a==
"number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return g.errors=[{instancePath:s+"/used_memory",schemaPath:"#/proper\
ties/used_memory/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===y&&typeof a==
"number"&&isFinite(a)&&(a<0||isNaN(a)))return g.errors=[{instancePath:s+"/used_memory",schemaPath:"#/propertie\
s/used_memory/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var o=y===
e}else var o=!0;if(o){if(i.instance_id!==void 0){let a=e;if(typeof i.instance_id!="string")return g.errors=[{instancePath:s+
"/instance_id",schemaPath:"#/properties/instance_id/type",keyword:"type",params:{type:"string"},message:"must \
be string"}],!1;var o=a===e}else var o=!0;if(o){if(i.resource_spec_code!==void 0){let a=e;if(typeof i.resource_spec_code!=
"string")return g.errors=[{instancePath:s+"/resource_spec_code",schemaPath:"#/properties/resource_spec_code/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var o=a===e}else var o=!0;if(o){if(i.engine_version!==
void 0){let a=e;if(typeof i.engine_version!="string")return g.errors=[{instancePath:s+"/engine_version",schemaPath:"\
#/properties/engine_version/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var o=a===
e}else var o=!0;if(o){if(i.internal_version!==void 0){let a=i.internal_version,y=e;if(typeof a!="string"&&a!==
null)return g.errors=[{instancePath:s+"/internal_version",schemaPath:"#/properties/internal_version/type",keyword:"\
type",params:{type:F.properties.internal_version.type},message:"must be string,null"}],!1;var o=y===e}else var o=!0;
if(o){if(i.charging_mode!==void 0){let a=i.charging_mode,y=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(
a)))return g.errors=[{instancePath:s+"/charging_mode",schemaPath:"#/properties/charging_mode/type",keyword:"ty\
pe",params:{type:"integer"},message:"must be integer"}],!1;var o=y===e}else var o=!0;if(o){if(i.vpc_id!==void 0){
let a=e;if(typeof i.vpc_id!="string")return g.errors=[{instancePath:s+"/vpc_id",schemaPath:"#/properties/vpc_i\
d/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var o=a===e}else var o=!0;if(o){if(i.
vpc_name!==void 0){let a=i.vpc_name,y=e;if(typeof a!="string"&&a!==null)return g.errors=[{instancePath:s+"/vpc\
_name",schemaPath:"#/properties/vpc_name/type",keyword:"type",params:{type:F.properties.vpc_name.type},message:"\
must be string,null"}],!1;var o=y===e}else var o=!0;if(o){if(i.created_at!==void 0){let a=i.created_at,y=e;if(e===
y&&e===y)if(typeof a=="string"){if(!D.test(a))return g.errors=[{instancePath:s+"/created_at",schemaPath:"#/pro\
perties/created_at/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],
!1}else return g.errors=[{instancePath:s+"/created_at",schemaPath:"#/properties/created_at/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var o=y===e}else var o=!0;if(o){if(i.error_code!==void 0){
let a=i.error_code,y=e;if(typeof a!="string"&&a!==null)return g.errors=[{instancePath:s+"/error_code",schemaPath:"\
#/properties/error_code/type",keyword:"type",params:{type:F.properties.error_code.type},message:"must be strin\
g,null"}],!1;var o=y===e}else var o=!0;if(o){if(i.user_id!==void 0){let a=e;if(typeof i.user_id!="string")return g.
errors=[{instancePath:s+"/user_id",schemaPath:"#/properties/user_id/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var o=a===e}else var o=!0;if(o){if(i.user_name!==void 0){let a=e;if(typeof i.user_name!=
"string")return g.errors=[{instancePath:s+"/user_name",schemaPath:"#/properties/user_name/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var o=a===e}else var o=!0;if(o){if(i.maintain_begin!==void 0){
let a=i.maintain_begin,y=e;if(e===y)if(typeof a=="string"){if(!$.test(a))return g.errors=[{instancePath:s+"/ma\
intain_begin",schemaPath:"#/properties/maintain_begin/pattern",keyword:"pattern",params:{pattern:"^([01][0-9]|\
2[0-3]):[0-5][0-9]:[0-5][0-9]$"},message:'must match pattern "^([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$"'}],!1}else
return g.errors=[{instancePath:s+"/maintain_begin",schemaPath:"#/properties/maintain_begin/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var o=y===e}else var o=!0;if(o){if(i.maintain_end!==void 0){
let a=i.maintain_end,y=e;if(e===y)if(typeof a=="string"){if(!$.test(a))return g.errors=[{instancePath:s+"/main\
tain_end",schemaPath:"#/properties/maintain_end/pattern",keyword:"pattern",params:{pattern:"^([01][0-9]|2[0-3]\
):[0-5][0-9]:[0-5][0-9]$"},message:'must match pattern "^([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$"'}],!1}else
return g.errors=[{instancePath:s+"/maintain_end",schemaPath:"#/properties/maintain_end/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var o=y===e}else var o=!0;if(o){if(i.security_group_id!==void 0){
let a=i.security_group_id,y=e;if(typeof a!="string"&&a!==null)return g.errors=[{instancePath:s+"/security_grou\
p_id",schemaPath:"#/properties/security_group_id/type",keyword:"type",params:{type:F.properties.security_group_id.
type},message:"must be string,null"}],!1;var o=y===e}else var o=!0;if(o)if(i.tags!==void 0){let a=i.tags,y=e;if(!Array.
isArray(a)&&a!==null)return g.errors=[{instancePath:s+"/tags",schemaPath:"#/properties/tags/type",keyword:"typ\
e",params:{type:F.properties.tags.type},message:"must be array,null"}],!1;if(e===y&&Array.isArray(a)){var f=!0;
let v=a.length;for(let r=0;r<v;r++){let u=a[r],C=e;if(e===e)if(u&&typeof u=="object"&&!Array.isArray(u)){let p;
if(u.key===void 0&&(p="key")||u.value===void 0&&(p="value"))return g.errors=[{instancePath:s+"/tags/"+r,schemaPath:"\
#/components/schemas/Tag/required",keyword:"required",params:{missingProperty:p},message:"must have required p\
roperty '"+p+"'"}],!1;if(u.key!==void 0){let z=e;if(typeof u.key!="string")return g.errors=[{instancePath:s+"/\
tags/"+r+"/key",schemaPath:"#/components/schemas/Tag/properties/key/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var l=z===e}else var l=!0;if(l)if(u.value!==void 0){let z=e;if(typeof u.value!="\
string")return g.errors=[{instancePath:s+"/tags/"+r+"/value",schemaPath:"#/components/schemas/Tag/properties/v\
alue/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var l=z===e}else var l=!0}else return g.
errors=[{instancePath:s+"/tags/"+r,schemaPath:"#/components/schemas/Tag/type",keyword:"type",params:{type:"obj\
ect"},message:"must be object"}],!1;var f=C===e;if(!f)break}}var o=y===e}else var o=!0}}}}}}}}}}}}}}}}}}}}}}}}else
return g.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be ob\
ject"}],!1;return g.errors=h,e===0}g.evaluated={props:{name:!0,engine:!0,capacity:!0,capacity_minor:!0,ip:!0,domainName:!0,
port:!0,status:!0,max_memory:!0,used_memory:!0,instance_id:!0,resource_spec_code:!0,engine_version:!0,internal_version:!0,
charging_mode:!0,vpc_id:!0,vpc_name:!0,created_at:!0,error_code:!0,user_id:!0,user_name:!0,maintain_begin:!0,maintain_end:!0,
security_group_id:!0,tags:!0},dynamicProps:!1,dynamicItems:!1};function b(i,{instancePath:s="",parentData:w,parentDataProperty:S,
rootData:N=i,dynamicAnchors:P={}}={}){let h=null,e=0,_=b.evaluated;if(_.dynamicProps&&(_.props=void 0),_.dynamicItems&&
(_.items=void 0),e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let l;if(i.instances===void 0&&(l="instanc\
es"))return b.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:l},message:"\
must have required property '"+l+"'"}],!1;if(i.instances!==void 0){let c=i.instances,a=e;if(e===a)if(Array.isArray(
c)){var o=!0;let y=c.length;for(let d=0;d<y;d++){let v=e;g(c[d],{instancePath:s+"/instances/"+d,parentData:c,parentDataProperty:d,
rootData:N,dynamicAnchors:P})||(h=h===null?g.errors:h.concat(g.errors),e=h.length);var o=v===e;if(!o)break}}else
return b.errors=[{instancePath:s+"/instances",schemaPath:"#/properties/instances/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var f=a===e}else var f=!0;if(f)if(i.instance_num!==void 0){let c=i.
instance_num,a=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return b.errors=[{instancePath:s+"/i\
nstance_num",schemaPath:"#/properties/instance_num/type",keyword:"type",params:{type:"integer"},message:"must \
be integer"}],!1;if(e===a&&typeof c=="number"&&isFinite(c)&&(c<0||isNaN(c)))return b.errors=[{instancePath:s+"\
/instance_num",schemaPath:"#/properties/instance_num/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var f=a===e}else var f=!0}else return b.errors=[{instancePath:s,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"}],!1;return b.errors=h,e===0}b.evaluated={props:{
instances:!0,instance_num:!0},dynamicProps:!1,dynamicItems:!1};function x(i,{instancePath:s="",parentData:w,parentDataProperty:S,
rootData:N=i,dynamicAnchors:P={}}={}){let h=null,e=0,_=x.evaluated;return _.dynamicProps&&(_.props=void 0),_.dynamicItems&&
(_.items=void 0),b(i,{instancePath:s,parentData:w,parentDataProperty:S,rootData:N,dynamicAnchors:P})||(h=h===null?
b.errors:h.concat(b.errors),e=h.length),x.errors=h,e===0}x.evaluated={props:{instances:!0,instance_num:!0},dynamicProps:!1,
dynamicItems:!1};var E=j;var I=new RegExp("_count$","u");function m(i,{instancePath:s="",parentData:w,parentDataProperty:S,rootData:N=i,
dynamicAnchors:P={}}={}){let h=null,e=0,_=m.evaluated;if(_.dynamicProps&&(_.props=void 0),_.dynamicItems&&(_.items=
void 0),e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.paying_count!==void 0){let r=i.paying_count,u=e;
if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r)))return m.errors=[{instancePath:s+"/paying_count",schemaPath:"\
#/components/schemas/StatusCounters/properties/paying_count/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(e===u&&typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r)))return m.errors=[{instancePath:s+
"/paying_count",schemaPath:"#/components/schemas/StatusCounters/properties/paying_count/minimum",keyword:"mini\
mum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var f=u===e}else var f=!0;if(f){if(i.freezing_count!==
void 0){let r=i.freezing_count,u=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r)))return m.errors=[{
instancePath:s+"/freezing_count",schemaPath:"#/components/schemas/StatusCounters/properties/freezing_count/typ\
e",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===u&&typeof r=="number"&&isFinite(
r)&&(r<0||isNaN(r)))return m.errors=[{instancePath:s+"/freezing_count",schemaPath:"#/components/schemas/Status\
Counters/properties/freezing_count/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must b\
e >= 0"}],!1;var f=u===e}else var f=!0;if(f){if(i.migrating_count!==void 0){let r=i.migrating_count,u=e;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r)))return m.errors=[{instancePath:s+"/migrating_count",schemaPath:"#/co\
mponents/schemas/StatusCounters/properties/migrating_count/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(e===u&&typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r)))return m.errors=[{instancePath:s+
"/migrating_count",schemaPath:"#/components/schemas/StatusCounters/properties/migrating_count/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var f=u===e}else var f=!0;if(f){if(i.flushing_count!==
void 0){let r=i.flushing_count,u=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r)))return m.errors=[{
instancePath:s+"/flushing_count",schemaPath:"#/components/schemas/StatusCounters/properties/flushing_count/typ\
e",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===u&&typeof r=="number"&&isFinite(
r)&&(r<0||isNaN(r)))return m.errors=[{instancePath:s+"/flushing_count",schemaPath:"#/components/schemas/Status\
Counters/properties/flushing_count/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must b\
e >= 0"}],!1;var f=u===e}else var f=!0;if(f){if(i.upgrading_count!==void 0){let r=i.upgrading_count,u=e;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r)))return m.errors=[{instancePath:s+"/upgrading_count",schemaPath:"#/co\
mponents/schemas/StatusCounters/properties/upgrading_count/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(e===u&&typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r)))return m.errors=[{instancePath:s+
"/upgrading_count",schemaPath:"#/components/schemas/StatusCounters/properties/upgrading_count/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var f=u===e}else var f=!0;if(f){if(i.restoring_count!==
void 0){let r=i.restoring_count,u=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r)))return m.errors=[
{instancePath:s+"/restoring_count",schemaPath:"#/components/schemas/StatusCounters/properties/restoring_count/\
type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===u&&typeof r=="number"&&isFinite(
r)&&(r<0||isNaN(r)))return m.errors=[{instancePath:s+"/restoring_count",schemaPath:"#/components/schemas/Statu\
sCounters/properties/restoring_count/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must\
 be >= 0"}],!1;var f=u===e}else var f=!0;if(f){if(i.extending_count!==void 0){let r=i.extending_count,u=e;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r)))return m.errors=[{instancePath:s+"/extending_count",schemaPath:"#/co\
mponents/schemas/StatusCounters/properties/extending_count/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(e===u&&typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r)))return m.errors=[{instancePath:s+
"/extending_count",schemaPath:"#/components/schemas/StatusCounters/properties/extending_count/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var f=u===e}else var f=!0;if(f){if(i.creating_count!==
void 0){let r=i.creating_count,u=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r)))return m.errors=[{
instancePath:s+"/creating_count",schemaPath:"#/components/schemas/StatusCounters/properties/creating_count/typ\
e",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===u&&typeof r=="number"&&isFinite(
r)&&(r<0||isNaN(r)))return m.errors=[{instancePath:s+"/creating_count",schemaPath:"#/components/schemas/Status\
Counters/properties/creating_count/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must b\
e >= 0"}],!1;var f=u===e}else var f=!0;if(f){if(i.running_count!==void 0){let r=i.running_count,u=e;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r)))return m.errors=[{instancePath:s+"/running_count",schemaPath:"#/comp\
onents/schemas/StatusCounters/properties/running_count/type",keyword:"type",params:{type:"integer"},message:"m\
ust be integer"}],!1;if(e===u&&typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r)))return m.errors=[{instancePath:s+
"/running_count",schemaPath:"#/components/schemas/StatusCounters/properties/running_count/minimum",keyword:"mi\
nimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var f=u===e}else var f=!0;if(f){if(i.error_count!==
void 0){let r=i.error_count,u=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r)))return m.errors=[{instancePath:s+
"/error_count",schemaPath:"#/components/schemas/StatusCounters/properties/error_count/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===u&&typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r)))return m.
errors=[{instancePath:s+"/error_count",schemaPath:"#/components/schemas/StatusCounters/properties/error_count/\
minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var f=u===e}else var f=!0;
if(f){if(i.frozen_count!==void 0){let r=i.frozen_count,u=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r)))return m.errors=[{instancePath:s+"/frozen_count",schemaPath:"#/components/schemas/StatusCounters/propertie\
s/frozen_count/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===u&&typeof r==
"number"&&isFinite(r)&&(r<0||isNaN(r)))return m.errors=[{instancePath:s+"/frozen_count",schemaPath:"#/componen\
ts/schemas/StatusCounters/properties/frozen_count/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var f=u===e}else var f=!0;if(f){if(i.createfailed_count!==void 0){let r=i.createfailed_count,
u=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r)))return m.errors=[{instancePath:s+"/createfailed_c\
ount",schemaPath:"#/components/schemas/StatusCounters/properties/createfailed_count/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===u&&typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r)))return m.
errors=[{instancePath:s+"/createfailed_count",schemaPath:"#/components/schemas/StatusCounters/properties/creat\
efailed_count/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var f=u===
e}else var f=!0;if(f){if(i.restarting_count!==void 0){let r=i.restarting_count,u=e;if(!(typeof r=="number"&&!(r%
1)&&!isNaN(r)&&isFinite(r)))return m.errors=[{instancePath:s+"/restarting_count",schemaPath:"#/components/sche\
mas/StatusCounters/properties/restarting_count/type",keyword:"type",params:{type:"integer"},message:"must be i\
nteger"}],!1;if(e===u&&typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r)))return m.errors=[{instancePath:s+"/res\
tarting_count",schemaPath:"#/components/schemas/StatusCounters/properties/restarting_count/minimum",keyword:"m\
inimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var f=u===e}else var f=!0;if(f){var l={};
l.paying_count=!0,l.freezing_count=!0,l.migrating_count=!0,l.flushing_count=!0,l.upgrading_count=!0,l.restoring_count=
!0,l.extending_count=!0,l.creating_count=!0,l.running_count=!0,l.error_count=!0,l.frozen_count=!0,l.createfailed_count=
!0,l.restarting_count=!0;for(let r in i)if(I.test(r)){let u=i[r],C=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&
isFinite(u)))return m.errors=[{instancePath:s+"/"+r.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/compo\
nents/schemas/StatusCounters/patternProperties/_count%24/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(e===C&&typeof u=="number"&&isFinite(u)&&(u<0||isNaN(u)))return m.errors=[{instancePath:s+
"/"+r.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/components/schemas/StatusCounters/patternProperties\
/_count%24/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;l[r]=!0}}}}}}}}}}}}}}}else
return m.errors=[{instancePath:s,schemaPath:"#/components/schemas/StatusCounters/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){if(l!==!0&&
(l=l||{},l.redis=!0,l.memcached=!0),i.redis!==void 0){let r=i.redis,u=e;if(e===e)if(r&&typeof r=="object"&&!Array.
isArray(r)){if(r.paying_count!==void 0){let n=r.paying_count,t=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(
n)))return m.errors=[{instancePath:s+"/redis/paying_count",schemaPath:"#/components/schemas/StatusCounters/pro\
perties/paying_count/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===t&&typeof n==
"number"&&isFinite(n)&&(n<0||isNaN(n)))return m.errors=[{instancePath:s+"/redis/paying_count",schemaPath:"#/co\
mponents/schemas/StatusCounters/properties/paying_count/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var c=t===e}else var c=!0;if(c){if(r.freezing_count!==void 0){let n=r.freezing_count,
t=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return m.errors=[{instancePath:s+"/redis/freezing\
_count",schemaPath:"#/components/schemas/StatusCounters/properties/freezing_count/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===t&&typeof n=="number"&&isFinite(n)&&(n<0||isNaN(n)))return m.
errors=[{instancePath:s+"/redis/freezing_count",schemaPath:"#/components/schemas/StatusCounters/properties/fre\
ezing_count/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var c=t===
e}else var c=!0;if(c){if(r.migrating_count!==void 0){let n=r.migrating_count,t=e;if(!(typeof n=="number"&&!(n%
1)&&!isNaN(n)&&isFinite(n)))return m.errors=[{instancePath:s+"/redis/migrating_count",schemaPath:"#/components\
/schemas/StatusCounters/properties/migrating_count/type",keyword:"type",params:{type:"integer"},message:"must \
be integer"}],!1;if(e===t&&typeof n=="number"&&isFinite(n)&&(n<0||isNaN(n)))return m.errors=[{instancePath:s+"\
/redis/migrating_count",schemaPath:"#/components/schemas/StatusCounters/properties/migrating_count/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var c=t===e}else var c=!0;if(c){if(r.flushing_count!==
void 0){let n=r.flushing_count,t=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return m.errors=[{
instancePath:s+"/redis/flushing_count",schemaPath:"#/components/schemas/StatusCounters/properties/flushing_cou\
nt/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===t&&typeof n=="number"&&isFinite(
n)&&(n<0||isNaN(n)))return m.errors=[{instancePath:s+"/redis/flushing_count",schemaPath:"#/components/schemas/\
StatusCounters/properties/flushing_count/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1;var c=t===e}else var c=!0;if(c){if(r.upgrading_count!==void 0){let n=r.upgrading_count,t=e;
if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return m.errors=[{instancePath:s+"/redis/upgrading_co\
unt",schemaPath:"#/components/schemas/StatusCounters/properties/upgrading_count/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;if(e===t&&typeof n=="number"&&isFinite(n)&&(n<0||isNaN(n)))return m.errors=
[{instancePath:s+"/redis/upgrading_count",schemaPath:"#/components/schemas/StatusCounters/properties/upgrading\
_count/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var c=t===e}else
var c=!0;if(c){if(r.restoring_count!==void 0){let n=r.restoring_count,t=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(
n)&&isFinite(n)))return m.errors=[{instancePath:s+"/redis/restoring_count",schemaPath:"#/components/schemas/St\
atusCounters/properties/restoring_count/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],
!1;if(e===t&&typeof n=="number"&&isFinite(n)&&(n<0||isNaN(n)))return m.errors=[{instancePath:s+"/redis/restori\
ng_count",schemaPath:"#/components/schemas/StatusCounters/properties/restoring_count/minimum",keyword:"minimum",
params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var c=t===e}else var c=!0;if(c){if(r.extending_count!==
void 0){let n=r.extending_count,t=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return m.errors=[
{instancePath:s+"/redis/extending_count",schemaPath:"#/components/schemas/StatusCounters/properties/extending_\
count/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===t&&typeof n=="number"&&
isFinite(n)&&(n<0||isNaN(n)))return m.errors=[{instancePath:s+"/redis/extending_count",schemaPath:"#/component\
s/schemas/StatusCounters/properties/extending_count/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var c=t===e}else var c=!0;if(c){if(r.creating_count!==void 0){let n=r.creating_count,
t=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return m.errors=[{instancePath:s+"/redis/creating\
_count",schemaPath:"#/components/schemas/StatusCounters/properties/creating_count/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===t&&typeof n=="number"&&isFinite(n)&&(n<0||isNaN(n)))return m.
errors=[{instancePath:s+"/redis/creating_count",schemaPath:"#/components/schemas/StatusCounters/properties/cre\
ating_count/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var c=t===
e}else var c=!0;if(c){if(r.running_count!==void 0){let n=r.running_count,t=e;if(!(typeof n=="number"&&!(n%1)&&
!isNaN(n)&&isFinite(n)))return m.errors=[{instancePath:s+"/redis/running_count",schemaPath:"#/components/schem\
as/StatusCounters/properties/running_count/type",keyword:"type",params:{type:"integer"},message:"must be integ\
er"}],!1;if(e===t&&typeof n=="number"&&isFinite(n)&&(n<0||isNaN(n)))return m.errors=[{instancePath:s+"/redis/r\
unning_count",schemaPath:"#/components/schemas/StatusCounters/properties/running_count/minimum",keyword:"minim\
um",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var c=t===e}else var c=!0;if(c){if(r.error_count!==
void 0){let n=r.error_count,t=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return m.errors=[{instancePath:s+
"/redis/error_count",schemaPath:"#/components/schemas/StatusCounters/properties/error_count/type",keyword:"typ\
e",params:{type:"integer"},message:"must be integer"}],!1;if(e===t&&typeof n=="number"&&isFinite(n)&&(n<0||isNaN(
n)))return m.errors=[{instancePath:s+"/redis/error_count",schemaPath:"#/components/schemas/StatusCounters/prop\
erties/error_count/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var c=t===
e}else var c=!0;if(c){if(r.frozen_count!==void 0){let n=r.frozen_count,t=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(
n)&&isFinite(n)))return m.errors=[{instancePath:s+"/redis/frozen_count",schemaPath:"#/components/schemas/Statu\
sCounters/properties/frozen_count/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;
if(e===t&&typeof n=="number"&&isFinite(n)&&(n<0||isNaN(n)))return m.errors=[{instancePath:s+"/redis/frozen_cou\
nt",schemaPath:"#/components/schemas/StatusCounters/properties/frozen_count/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1;var c=t===e}else var c=!0;if(c){if(r.createfailed_count!==
void 0){let n=r.createfailed_count,t=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return m.errors=
[{instancePath:s+"/redis/createfailed_count",schemaPath:"#/components/schemas/StatusCounters/properties/create\
failed_count/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===t&&typeof n=="\
number"&&isFinite(n)&&(n<0||isNaN(n)))return m.errors=[{instancePath:s+"/redis/createfailed_count",schemaPath:"\
#/components/schemas/StatusCounters/properties/createfailed_count/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1;var c=t===e}else var c=!0;if(c){if(r.restarting_count!==void 0){let n=r.
restarting_count,t=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return m.errors=[{instancePath:s+
"/redis/restarting_count",schemaPath:"#/components/schemas/StatusCounters/properties/restarting_count/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(e===t&&typeof n=="number"&&isFinite(n)&&(n<0||
isNaN(n)))return m.errors=[{instancePath:s+"/redis/restarting_count",schemaPath:"#/components/schemas/StatusCo\
unters/properties/restarting_count/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must b\
e >= 0"}],!1;var c=t===e}else var c=!0;if(c){var a={};a.paying_count=!0,a.freezing_count=!0,a.migrating_count=
!0,a.flushing_count=!0,a.upgrading_count=!0,a.restoring_count=!0,a.extending_count=!0,a.creating_count=!0,a.running_count=
!0,a.error_count=!0,a.frozen_count=!0,a.createfailed_count=!0,a.restarting_count=!0;for(let n in r)if(I.test(n)){
let t=r[n],p=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return m.errors=[{instancePath:s+"/red\
is/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/components/schemas/StatusCounters/patternPropertie\
s/_count%24/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof t=="n\
umber"&&isFinite(t)&&(t<0||isNaN(t)))return m.errors=[{instancePath:s+"/redis/"+n.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/components/schemas/StatusCounters/patternProperties/_count%24/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1;a[n]=!0}}}}}}}}}}}}}}}else return m.errors=[{instancePath:s+
"/redis",schemaPath:"#/components/schemas/StatusCounters/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var y=u===e}else var y=!0;if(y)if(i.memcached!==void 0){let r=i.memcached,u=e;if(e===e)if(r&&
typeof r=="object"&&!Array.isArray(r)){if(r.paying_count!==void 0){let t=r.paying_count,p=e;if(!(typeof t=="nu\
mber"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return m.errors=[{instancePath:s+"/memcached/paying_count",schemaPath:"\
#/components/schemas/StatusCounters/properties/paying_count/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(e===p&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return m.errors=[{instancePath:s+
"/memcached/paying_count",schemaPath:"#/components/schemas/StatusCounters/properties/paying_count/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var d=p===e}else var d=!0;if(d){if(r.freezing_count!==
void 0){let t=r.freezing_count,p=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return m.errors=[{
instancePath:s+"/memcached/freezing_count",schemaPath:"#/components/schemas/StatusCounters/properties/freezing\
_count/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof t=="number"&&
isFinite(t)&&(t<0||isNaN(t)))return m.errors=[{instancePath:s+"/memcached/freezing_count",schemaPath:"#/compon\
ents/schemas/StatusCounters/properties/freezing_count/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var d=p===e}else var d=!0;if(d){if(r.migrating_count!==void 0){let t=r.migrating_count,
p=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return m.errors=[{instancePath:s+"/memcached/migr\
ating_count",schemaPath:"#/components/schemas/StatusCounters/properties/migrating_count/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return m.
errors=[{instancePath:s+"/memcached/migrating_count",schemaPath:"#/components/schemas/StatusCounters/propertie\
s/migrating_count/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var d=p===
e}else var d=!0;if(d){if(r.flushing_count!==void 0){let t=r.flushing_count,p=e;if(!(typeof t=="number"&&!(t%1)&&
!isNaN(t)&&isFinite(t)))return m.errors=[{instancePath:s+"/memcached/flushing_count",schemaPath:"#/components/\
schemas/StatusCounters/properties/flushing_count/type",keyword:"type",params:{type:"integer"},message:"must be\
 integer"}],!1;if(e===p&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return m.errors=[{instancePath:s+"/m\
emcached/flushing_count",schemaPath:"#/components/schemas/StatusCounters/properties/flushing_count/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var d=p===e}else var d=!0;if(d){if(r.upgrading_count!==
void 0){let t=r.upgrading_count,p=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return m.errors=[
{instancePath:s+"/memcached/upgrading_count",schemaPath:"#/components/schemas/StatusCounters/properties/upgrad\
ing_count/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof t=="num\
ber"&&isFinite(t)&&(t<0||isNaN(t)))return m.errors=[{instancePath:s+"/memcached/upgrading_count",schemaPath:"#\
/components/schemas/StatusCounters/properties/upgrading_count/minimum",keyword:"minimum",params:{comparison:">\
=",limit:0},message:"must be >= 0"}],!1;var d=p===e}else var d=!0;if(d){if(r.restoring_count!==void 0){let t=r.
restoring_count,p=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return m.errors=[{instancePath:s+
"/memcached/restoring_count",schemaPath:"#/components/schemas/StatusCounters/properties/restoring_count/type",
keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof t=="number"&&isFinite(t)&&
(t<0||isNaN(t)))return m.errors=[{instancePath:s+"/memcached/restoring_count",schemaPath:"#/components/schemas\
/StatusCounters/properties/restoring_count/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1;var d=p===e}else var d=!0;if(d){if(r.extending_count!==void 0){let t=r.extending_count,p=e;
if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return m.errors=[{instancePath:s+"/memcached/extendin\
g_count",schemaPath:"#/components/schemas/StatusCounters/properties/extending_count/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return m.
errors=[{instancePath:s+"/memcached/extending_count",schemaPath:"#/components/schemas/StatusCounters/propertie\
s/extending_count/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var d=p===
e}else var d=!0;if(d){if(r.creating_count!==void 0){let t=r.creating_count,p=e;if(!(typeof t=="number"&&!(t%1)&&
!isNaN(t)&&isFinite(t)))return m.errors=[{instancePath:s+"/memcached/creating_count",schemaPath:"#/components/\
schemas/StatusCounters/properties/creating_count/type",keyword:"type",params:{type:"integer"},message:"must be\
 integer"}],!1;if(e===p&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return m.errors=[{instancePath:s+"/m\
emcached/creating_count",schemaPath:"#/components/schemas/StatusCounters/properties/creating_count/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var d=p===e}else var d=!0;if(d){if(r.running_count!==
void 0){let t=r.running_count,p=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return m.errors=[{instancePath:s+
"/memcached/running_count",schemaPath:"#/components/schemas/StatusCounters/properties/running_count/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof t=="number"&&isFinite(t)&&(t<0||
isNaN(t)))return m.errors=[{instancePath:s+"/memcached/running_count",schemaPath:"#/components/schemas/StatusC\
ounters/properties/running_count/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be \
>= 0"}],!1;var d=p===e}else var d=!0;if(d){if(r.error_count!==void 0){let t=r.error_count,p=e;if(!(typeof t=="\
number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return m.errors=[{instancePath:s+"/memcached/error_count",schemaPath:"\
#/components/schemas/StatusCounters/properties/error_count/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(e===p&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return m.errors=[{instancePath:s+
"/memcached/error_count",schemaPath:"#/components/schemas/StatusCounters/properties/error_count/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var d=p===e}else var d=!0;if(d){if(r.frozen_count!==
void 0){let t=r.frozen_count,p=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return m.errors=[{instancePath:s+
"/memcached/frozen_count",schemaPath:"#/components/schemas/StatusCounters/properties/frozen_count/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof t=="number"&&isFinite(t)&&(t<0||
isNaN(t)))return m.errors=[{instancePath:s+"/memcached/frozen_count",schemaPath:"#/components/schemas/StatusCo\
unters/properties/frozen_count/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >=\
 0"}],!1;var d=p===e}else var d=!0;if(d){if(r.createfailed_count!==void 0){let t=r.createfailed_count,p=e;if(!(typeof t==
"number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return m.errors=[{instancePath:s+"/memcached/createfailed_count",schemaPath:"\
#/components/schemas/StatusCounters/properties/createfailed_count/type",keyword:"type",params:{type:"integer"},
message:"must be integer"}],!1;if(e===p&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return m.errors=[{instancePath:s+
"/memcached/createfailed_count",schemaPath:"#/components/schemas/StatusCounters/properties/createfailed_count/\
minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var d=p===e}else var d=!0;
if(d){if(r.restarting_count!==void 0){let t=r.restarting_count,p=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&
isFinite(t)))return m.errors=[{instancePath:s+"/memcached/restarting_count",schemaPath:"#/components/schemas/S\
tatusCounters/properties/restarting_count/type",keyword:"type",params:{type:"integer"},message:"must be intege\
r"}],!1;if(e===p&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return m.errors=[{instancePath:s+"/memcache\
d/restarting_count",schemaPath:"#/components/schemas/StatusCounters/properties/restarting_count/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var d=p===e}else var d=!0;if(d){var v={};
v.paying_count=!0,v.freezing_count=!0,v.migrating_count=!0,v.flushing_count=!0,v.upgrading_count=!0,v.restoring_count=
!0,v.extending_count=!0,v.creating_count=!0,v.running_count=!0,v.error_count=!0,v.frozen_count=!0,v.createfailed_count=
!0,v.restarting_count=!0;for(let t in r)if(I.test(t)){let p=r[t],z=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&
isFinite(p)))return m.errors=[{instancePath:s+"/memcached/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/components/schemas/StatusCounters/patternProperties/_count%24/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(e===z&&typeof p=="number"&&isFinite(p)&&(p<0||isNaN(p)))return m.errors=[{instancePath:s+
"/memcached/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/components/schemas/StatusCounters/pattern\
Properties/_count%24/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;v[t]=
!0}}}}}}}}}}}}}}}else return m.errors=[{instancePath:s+"/memcached",schemaPath:"#/components/schemas/StatusCou\
nters/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var y=u===e}else var y=!0}else
return m.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be ob\
ject"}],!1;return m.errors=h,_.props=l,e===0}m.evaluated={dynamicProps:!0,dynamicItems:!1};function j(i,{instancePath:s="",
parentData:w,parentDataProperty:S,rootData:N=i,dynamicAnchors:P={}}={}){let h=null,e=0,_=j.evaluated;if(_.dynamicProps&&
(_.props=void 0),_.dynamicItems&&(_.items=void 0),!m(i,{instancePath:s,parentData:w,parentDataProperty:S,rootData:N,
dynamicAnchors:P}))h=h===null?m.errors:h.concat(m.errors),e=h.length;else var o=m.evaluated.props;return j.errors=
h,_.props=o,e===0}j.evaluated={dynamicProps:!0,dynamicItems:!1};var U=k;function k(i,{instancePath:s="",parentData:w,parentDataProperty:S,rootData:N=i,dynamicAnchors:P={}}={}){let h=null,
e=0,_=k.evaluated;if(_.dynamicProps&&(_.props=void 0),_.dynamicItems&&(_.items=void 0),e===e)if(i&&typeof i=="\
object"&&!Array.isArray(i)){let f;if(i.instance_num===void 0&&(f="instance_num"))return k.errors=[{instancePath:s,
schemaPath:"kms-v1.0#/answers/ShowUserInstances/required",keyword:"required",params:{missingProperty:f},message:"\
must have required property '"+f+"'"}],!1;if(i.instance_num!==void 0){let l=i.instance_num,c=e;if(!(typeof l==
"number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return k.errors=[{instancePath:s+"/instance_num",schemaPath:"kms-v1.\
0#/answers/ShowUserInstances/properties/instance_num/type",keyword:"type",params:{type:"integer"},message:"mus\
t be integer"}],!1;if(e===c&&typeof l=="number"&&isFinite(l)&&(l<0||isNaN(l)))return k.errors=[{instancePath:s+
"/instance_num",schemaPath:"kms-v1.0#/answers/ShowUserInstances/properties/instance_num/minimum",keyword:"mini\
mum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}}else return k.errors=[{instancePath:s,schemaPath:"\
kms-v1.0#/answers/ShowUserInstances/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return k.errors=h,e===0}k.evaluated={props:{instance_num:!0},dynamicProps:!1,dynamicItems:!1};var T={"dcs.list\
Instances":A,"dcs.listNumberOfInstancesInDifferentStatus":E,"kms.showUserInstances":U};
/** What judges the body of a success, by operation: `dcs.listInstances`. */
export const validators: Readonly<Record<string, Validator>> = T;
