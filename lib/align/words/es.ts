/** Common words in Spanish, meanings in the order of the other languages' files, `|` or a new line between them; `/` between words. */
export const words = `dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|primer|segundo|pasado/último/última|próximo|hoy
ayer|mañana|ahora/actualmente|años/año|meses|semana|días/día|horas/hora|madrugada|noche|tiempo
personas/gente|hombre|mujer/mujeres|niño/niños/hijos|familia|padre|madre|hijo|hija|esposa
marido/esposo|hermano|amigo/amigos|estudiante/alumnos|profesor/maestro|médico|presidente
primer ministro|ministro||gobierno|parlamento|elección/voto|partido|ley/leyes|tribunal/corte|juez
policía|ejército/militar|guerra|paz|seguridad|ataque|asesinado/muertos|murió/muerte|herido/lesión
hospital|escuela|universidad|iglesia|empresa/compañía|banco/bancos|mercado|economía|comercio|precio
dinero|costo/coste/costos|impuesto|trabajo|empleos/empleados|industria|país/países|mundo/mundial
internacional|ciudad|estado|región/zona|frontera|norte|sur|este/oriental|oeste/occidental|capital
calle|casa/casas/hogar|edificio|agua/aguas|mar/océano|río|montaña|isla/islas|incendio/fuego
terremoto|clima|climático|coche/auto/vehículo|tren/trenes|aeropuerto|avión/vuelo/aviones
barco/buque|carretera|libro/libros|película|música|periódico/diario|medios/prensa|informe/reporte
noticias|entrevista|comunicado/declaración|portavoz|reunión/cumbre/encuentro|acuerdo/tratado
dijo/afirmó/señaló|anunció|añadió/agregó|cree/piensa/creo|conocido/sabe/saber|quiere/quería
necesita/necesario|ayuda/ayudar/apoyo|problema|pregunta|respuesta/respondió|razón/razones/porque
resultado|plan/planes|proyecto|programa|sistema|cambio/cambiar|aumento/crecimiento
caída/disminución/descenso|comenzó/inicio/empezó/comienzo|fin/final/terminó|continúa/sigue
detener/parar|crisis|virus/coronavirus|infección/infectados/contagios|salud|paciente|enfermedad
prueba|investigación||ciencia/científicos|tecnología|ordenador/computadora||datos|energía|nuclear
arma/armas|petróleo|juego/juegos||equipo/club|jugador|victoria/ganó/triunfo|perdió/derrota/pérdida
temporada|gol/goles/marcó|entrenador|fútbol|copa del mundo/copa mundial|miembro|líder/líderes
autoridades/funcionarios|política|derechos|libertad|residentes|historia|cultura|educación
lengua/idioma|nombre|edad|vida|comida/alimentos|animal|tierra|gran/grande|pequeño
nuevo/nueva/nuevos|joven/jóvenes|importante|difícil|posible/podría/posibilidad|diferente/distintos
mismo/misma|otro/otros/otra|muchos/muchas/varios|todos/todas/todo|mitad|alrededor/aproximadamente
más de|pero/sin embargo|también/además|por lo tanto/así/entonces|si|cuando|después/tras|antes|entre
sin|no/ningún|por qué|cómo|qué|quién/quienes|mi/nuestro/nosotros|su/él|ella|usted/ustedes|centro
grupo/organización/grupos|número/cifra|por ciento|dólar/dólares|euro/euros|yen/yenes|embajador
exterior/extranjero|relaciones|cooperación|sociedad/social|futuro|desarrollo|verdad/hecho
decisión/decidió||esfuerzo|detenido/arrestado|prisión/cárcel|crimen/delito|víctima|accidente
protesta/manifestación|acusado/acusaciones/acusó|amenaza|foto/fotos/imagen|vídeo|teléfono/llamada
carta/cartas|puerta|habitación/cuarto|ojos/ojo|mano/manos|cabeza|dios|rey|reina||cara/rostro
corazón|pie/pies/pierna|pelo/cabello|cuerpo|voz|chico|niña/chica|bebé|enemigo|soldado/tropas
agricultor|abogado|actor/actriz|escritor/autor|artista|invitado/huésped|conductor|multitud|mesa
silla|cama|ventana|pared/muro|suelo/piso|cocina|jardín|árbol/árboles|flor/flores|bosque|piedra/roca
perro|gato|caballo|pájaro/ave|pez/pescado|pan|carne|vino/cerveza|café/té|ropa/vestido
zapatos/zapato|caja|pistola/fusil|autobús|bicicleta|puente|estación|tienda|restaurante|hotel
oficina/despacho|granja/finca|pueblo/aldea|oro|sol|luna|estrella|cielo|planeta|viento|lluvia|nieve
hielo|verano|invierno|primavera|otoño|campo|lago|minuto|momento/instante|siglo|fin de semana
cumpleaños||siempre|nunca/jamás|a menudo|a veces|inmediatamente/pronto|ya|otra vez/de nuevo
temprano|tarde|ver/visto/vio|mirar/mirada/miró|oír/oyó/escuchar|hablar/habló/habla
escribir/escribió/escrito|leer/leyó|ir/fue|venir/viene|volver/regresar/regreso|dejar/salir/salió
llegar/llegó/llegada|entrar/entró|abrir/abrió/abierto|cerrar/cerró/cerrado|sentado/sentarse|de pie
caminar/caminó|correr/corrió|dormir/sueño|comer/comió|beber/bebió|comprar/compró/compra
vender/vendió/venta/ventas|pagar/pagó/pago|dar/dio/dado|tomar/tomó/tomado|enviar/envió/enviado
recibir/recibió/recibido|encontrar/encontró/encontrado|buscar/búsqueda|usar/utilizar/uso|hacer/hizo
construir/construcción|romper/rompió/roto|jugar/jugó|cantar/canción/cantante|reír/sonrisa/sonrió
llorar/lloró/lágrimas|amor/amar|miedo/temor/teme|esperanza/espera|recordar/recuerdo/memoria
olvidar/olvidó|entender/comprender|aprender/aprendió|intentar/intentó/intento|esperar
encontrarse/reunirse|seguir/siguió|mostrar/mostró|elegir/elegido|nacido/nació/nacimiento
casarse/casado/matrimonio/boda|luchar/lucha/batalla|prometer/prometió/promesa|gracias/agradecer
visitar/visita/visitó|viajar/viaje|firmar/firmó/firmado|publicar/publicó/publicado
crear/creó/creación|proteger/protección|mejorar/mejora|permitir/permiso/permite
prohibir/prohibido/prohibición|ocurrir/ocurrió/suceder/pasó|sentir/sentimiento/siente
convertirse/llegar a ser|bueno/buena/mejor|malo/mala/peor|hermoso/bello/belleza
feliz/felicidad/alegría|triste/tristeza|enojado/ira/enfado|pobre/pobreza|rico/riqueza
caliente/calor|frío|oscuro/oscuridad|luz|blanco/blanca|negro/negra|rojo/roja|verde|azul
fuerte/fuerza|débil/debilidad|alto/alta|bajo/baja|largo/larga|corto/corta/breve|profundo/profunda
pesado/pesada|lleno/llena|vacío/vacía|fácil/sencillo|peligro/peligroso|riesgo/riesgos
rápido/rápidamente|lento/lentamente|silencio/tranquilo|solo/sola/soledad|famoso|popular
privado/privada|seguro/cierto|grave/serio|especial|entero|principal/mayor|similar/parecido
idea/ideas|sueños|cuento/relato|manera/método/modo|oportunidad|éxito/exitoso|experiencia|situación
condición/condiciones|ejemplo|lugar/sitio|parte|valor/valores|calidad|servicio/servicios
producto/productos|cliente/clientes/consumidores|inversión/inversiones/inversores|deuda/deudas
presupuesto|exportación/exportaciones|importación/importaciones|agricultura/agrícola|gas|carbón
electricidad|fábrica/planta|máquina|mensaje|constitución|democracia/democrático|ministra|ministerio
comité/comisión/consejo|conferencia||sanciones|refugiado/refugiados/migrantes|terrorismo/terrorista
bomba/bombas/explosión|misil/misiles|soberanía|territorio|negociación/negociaciones
aliado/aliados/alianza|defensa|marina/armada|población|generación|religión/religioso
naturaleza/natural|medio ambiente|temperatura/temperaturas|desastre/catástrofe
inundación/inundaciones|daño/daños|rescate/rescatar|ola/olas|vacuna/vacunas/vacunación
medicina/medicamento|sangre|pareja|padres|hermana/hermanas|todo el mundo|nada|algo|juntos/juntas
quizás/tal vez|según|contra||dentro|fuera/afuera|sólo/solamente|incluso|muy|aquí|allí|durante
todavía/aún|hasta|desde|=US/EE. UU./estadounidense|=GB/británico/Inglaterra|=EU/UE/europeo|=UN/ONU
=CN/chino|=KP/Corea del Norte|=KR/Corea del Sur`;
