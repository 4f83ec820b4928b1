// A code of each context group that is the baseline of some place, or not extensible, PS3.16: number, scheme, value, meaning, e where the group is extensible.
export const exampleCodes: string = `
2|SCT|24028007|Right|e
4|SCT|59652004|Atrium|e
9|SCT|32318003|Vasoconstriction|e
10|SCT|419442005|Ethanol|e
11|SCT|58100008|Intra-arterial route|e
12|SCT|15158005|Air|e
13|SCT|44588005|Iodine|e
18|SCT|71647005|^14^Carbon|e
19|NCIt|C86043|erect|e
20|SCT|1240000|prone|e
21|SCT|399366008|oblique|e
23|SCT|66787007|Cephalic|e
25|SCT|2942001|Carbon^14^ D-xylose|e
26|SCT|81654009|Coronal|e
244|SCT|51440002|Bilateral
245|DCM|130290|Median
300|SCT|83881004|Aluminum Oxide|e
501|SCT|81654009|Coronal|e
502|SCT|81654009|Coronal|e
701|DCM|121373|RT Pre-Treatment Dose Check|e
703|DCM|121375|Assessment By Comparison|e
800|DCM|128601|Appropriate for the indications|e
1000|SCT|16349000|Orthopedic device|e
1010|DCM|128128|Plane through Anterior Extent|e
1015|DCM|128151|Laser Cross-hairs|e
1200|SCT|293637006|Contrast Media Allergy|e
1201|SCT|293637006|Contrast Media Allergy|e
3001|MDC|2:71|Lead A (Nehb - Anterior)|e
3042|DCM|130760|Butterworth filter|e
3043|DCM|130770|FIR filter|e
3044|UCUM|Hz|Hz
3045|UCUM|dB[uV]|dB(µV)
3410|DCM|122091|Volume administered|e
3423|SCT|410668003|Length|e
3497|SCT|67170007|Lumen of artery|e
4005|SCT|255549009|Anterior
4010|SCT|399033003|frontal|e
4011|SCT|399196006|cephalad|e
4012|SCT|399142007|Albers-Schonberg|e
4013|SCT|76752008|Breast
4014|SCT|399260004|medio-lateral
4015|SCT|399161006|Cleavage
4016|SCT|661005|Jaw region
4017|SCT|699453001|Central incisor region
4020|SCT|40565003|^11^Carbon|e
4021|DCM|126752|28H1 ^89^Zr|e
4026|SCT|68085002|Permanent maxillary right third molar tooth
4029|SCT|182329002|Anterior triangle of neck|e
4031|SCT|818981001|Abdomen|e
4050|SCT|127489000|Active Ingredient|e
4051|SCT|61968008|Syringe|e
4201|SCT|408744005|Primary gaze|e
4202|SCT|397247004|Slit Lamp Biomicroscope|e
4203|SCT|410461001|Dual diffuse direct illumination|e
4204|SCT|445465004|Green optical filter|e
4205|SCT|409897002|Indirect ophthalmoscopy lens|e
4206|SCT|405738005|Blue|e
4207|SCT|408734008|Diabetic Retinopathy Study field 1|e
4208|SCT|771928002|Atropine|e
4210|SCT|416567007|Retinal Thickness Analyzer|e
4270|DCM|128252|OCT-A amplitude decorrelation|e
4273|SCT|280677004|ILM - Internal limiting membrane|e
6051|DCM|111415|Additional evaluation requested from prior study|e
6055|SCT|268951004|O/E - Breast lump palpated|e
6099|SCT|413464008|African race|e
6146|UMLS|C1442488|Baseline|e
7030|DCM|128170|Abdominal Radiology|e
7039|SCT|444488009|Broselow Luten Pink Zone (6-7 kg)|e
7041|DCM|113601|Small: < 32.0 cm lateral thickness|e
7061|DCM|121324|Source image|e
7063|UCUM|m|m
7064|DCM|129012|Educational Intent|e
7100|DCM|125021|Frame of Reference Identity|e
7150|SCT|85756007|Tissue|e
7151|SCT|12402003|Scar tissue|e
7162|DCM|123101|Neighborhood Analysis|e
7181|UCUM|1|no units|e
7203|DCM|113040|Lossy Compression|e
7205|DCM|121324|Source image|e
7222|DCM|121322|Source Image for Image Processing Operation|e
7300|SCT|261250004|Nickel Titanium|e
7301|SCT|119614000|Hip joint reconstruction|e
7302|SCT|399348003|Antero-Posterior|e
7303|DCM|112300|AP+45|e
7305|DCM|112302|Anatomical axis of femur|e
7307|DCM|112305|Acetabular Cup Shell|e
7310|SCT|129380009|Anchoring|e
7452|SCT|158965000|Medical Practitioner|e
7483|SCT|818981001|Abdomen|e
7710|SCT|33060004|Cerebellar white matter|e
8101|SCT|434464009|Tissue cassette|e
8102|SCT|433472003|Microscope slide cover slip|e
8103|SCT|38266002|Entire body|e
8121|SCT|445621001|High power non-immersion lens|e
8122|SCT|414298005|Full Spectrum|e
8123|DCM|111741|Transmission illumination|e
8124|SCT|445465004|Green optical filter|e
8125|SCT|445679001|Tungsten halogen lamp|e
8134|SCT|36582005|Brachial plexus|e
8135|SCT|4421005|Cell|e
8201|DCM|114201|Time of flight|e
8202|DCM|114209|Turntable Scan Method|e
8203|DCM|114213|Iterative Closest Point|e
8300|DCM|109701|Overall image quality evaluation|e
8301|DCM|109801|TG18-QC Pattern|e
8302|DCM|109843|TG18-UNL10 Pattern|e
9000|SCT|246205007|Quantity|e
9231|DCM|110001|Image Processing|e
9262|DCM|130806|Configured Lowest Imaging Energy|e
9272|DCM|109134|Prior to voiding|e
9503|DCM|130041|RT Target|e
9525|SCT|290006006|Photon
9533|DCM|130096|Single Fraction|e
9544|DCM|130358|Nominal Radiation Source Location
9548|DCM|130349|Graticule|e
9550|UCUM|{MU}/s|Monitor Units/Second
9552|UCUM|{MU}|Monitor Units
9557|UCUM|s|s
9558|UCUM|Gy/s|Gy/s
9559|UCUM|{MU}|Monitor Units
9560|UCUM|Gy/s|Gy/s
9562|SCT|3430008|Radiation Therapist|e
9564|DCM|130456|Bolus Present|e
9568|DCM|130475|Primary Fluence Monitoring System Interlock|e
9570|DCM|126809|IEC61217 Gantry Continuous Roll Angle|e
9571|DCM|130630|Isocentric Setup Method|e
9573|SCT|228745001|Bite block|e
9577|SCT|72641008|Sedation|e
9580|DCM|130041|RT Target|e
9583|DCM|130102|Static Beam|e
10007|DCM|113650|Strip filter|e
10033|DCM|113962|Filtered Back Projection|e
11005|DCM|130821|Spherical Back Projection|e
12001|SCT|40701008|Echocardiography|e
12002|SCT|18590009|Cardiac pacing|e
12030|DCM|125901|CARDIOsphere|e
12035|DCM|125261|External Transducer|e
`;
