// A code of each context group that is the baseline of some place, or not extensible, PS3.16: number, scheme, value, meaning.
export const exampleCodes: string = `
2|SCT|24028007|Right
4|SCT|59652004|Atrium
9|SCT|32318003|Vasoconstriction
10|SCT|419442005|Ethanol
11|SCT|58100008|Intra-arterial route
12|SCT|15158005|Air
13|SCT|44588005|Iodine
18|SCT|71647005|^14^Carbon
19|NCIt|C86043|erect
20|SCT|1240000|prone
21|SCT|399366008|oblique
23|SCT|66787007|Cephalic
25|SCT|2942001|Carbon^14^ D-xylose
26|SCT|81654009|Coronal
244|SCT|51440002|Bilateral
245|DCM|130290|Median
300|SCT|83881004|Aluminum Oxide
501|SCT|81654009|Coronal
502|SCT|81654009|Coronal
701|DCM|121373|RT Pre-Treatment Dose Check
703|DCM|121375|Assessment By Comparison
800|DCM|128601|Appropriate for the indications
1000|SCT|16349000|Orthopedic device
1010|DCM|128128|Plane through Anterior Extent
1015|DCM|128151|Laser Cross-hairs
1200|SCT|293637006|Contrast Media Allergy
1201|SCT|293637006|Contrast Media Allergy
3001|MDC|2:71|Lead A (Nehb - Anterior)
3042|DCM|130760|Butterworth filter
3043|DCM|130770|FIR filter
3044|UCUM|Hz|Hz
3045|UCUM|dB[uV]|dB(µV)
3410|DCM|122091|Volume administered
3423|SCT|410668003|Length
3497|SCT|67170007|Lumen of artery
4005|SCT|255549009|Anterior
4010|SCT|399033003|frontal
4011|SCT|399196006|cephalad
4012|SCT|399142007|Albers-Schonberg
4013|SCT|76752008|Breast
4014|SCT|399260004|medio-lateral
4015|SCT|399161006|Cleavage
4016|SCT|661005|Jaw region
4017|SCT|699453001|Central incisor region
4020|SCT|40565003|^11^Carbon
4021|DCM|126752|28H1 ^89^Zr
4026|SCT|68085002|Permanent maxillary right third molar tooth
4029|SCT|182329002|Anterior triangle of neck
4031|SCT|818981001|Abdomen
4050|SCT|127489000|Active Ingredient
4051|SCT|61968008|Syringe
4201|SCT|408744005|Primary gaze
4202|SCT|397247004|Slit Lamp Biomicroscope
4203|SCT|410461001|Dual diffuse direct illumination
4204|SCT|445465004|Green optical filter
4205|SCT|409897002|Indirect ophthalmoscopy lens
4206|SCT|405738005|Blue
4207|SCT|408734008|Diabetic Retinopathy Study field 1
4208|SCT|771928002|Atropine
4210|SCT|416567007|Retinal Thickness Analyzer
4270|DCM|128252|OCT-A amplitude decorrelation
4273|SCT|280677004|ILM - Internal limiting membrane
6051|DCM|111415|Additional evaluation requested from prior study
6055|SCT|268951004|O/E - Breast lump palpated
6099|SCT|413464008|African race
6146|UMLS|C1442488|Baseline
7030|DCM|128170|Abdominal Radiology
7039|SCT|444488009|Broselow Luten Pink Zone (6-7 kg)
7041|DCM|113601|Small: < 32.0 cm lateral thickness
7061|DCM|121324|Source image
7063|UCUM|m|m
7064|DCM|129012|Educational Intent
7100|DCM|125021|Frame of Reference Identity
7150|SCT|85756007|Tissue
7151|SCT|12402003|Scar tissue
7162|DCM|123101|Neighborhood Analysis
7181|UCUM|1|no units
7203|DCM|113040|Lossy Compression
7205|DCM|121324|Source image
7222|DCM|121322|Source Image for Image Processing Operation
7300|SCT|261250004|Nickel Titanium
7301|SCT|119614000|Hip joint reconstruction
7302|SCT|399348003|Antero-Posterior
7303|DCM|112300|AP+45
7305|DCM|112302|Anatomical axis of femur
7307|DCM|112305|Acetabular Cup Shell
7310|SCT|129380009|Anchoring
7452|SCT|158965000|Medical Practitioner
7483|SCT|818981001|Abdomen
7710|SCT|33060004|Cerebellar white matter
8101|SCT|434464009|Tissue cassette
8102|SCT|433472003|Microscope slide cover slip
8103|SCT|38266002|Entire body
8121|SCT|445621001|High power non-immersion lens
8122|SCT|414298005|Full Spectrum
8123|DCM|111741|Transmission illumination
8124|SCT|445465004|Green optical filter
8125|SCT|445679001|Tungsten halogen lamp
8134|SCT|36582005|Brachial plexus
8135|SCT|4421005|Cell
8201|DCM|114201|Time of flight
8202|DCM|114209|Turntable Scan Method
8203|DCM|114213|Iterative Closest Point
8300|DCM|109701|Overall image quality evaluation
8301|DCM|109801|TG18-QC Pattern
8302|DCM|109843|TG18-UNL10 Pattern
9000|SCT|246205007|Quantity
9231|DCM|110001|Image Processing
9262|DCM|130806|Configured Lowest Imaging Energy
9272|DCM|109134|Prior to voiding
9503|DCM|130041|RT Target
9525|SCT|290006006|Photon
9533|DCM|130096|Single Fraction
9544|DCM|130358|Nominal Radiation Source Location
9548|DCM|130349|Graticule
9550|UCUM|{MU}/s|Monitor Units/Second
9552|UCUM|{MU}|Monitor Units
9557|UCUM|s|s
9558|UCUM|Gy/s|Gy/s
9559|UCUM|{MU}|Monitor Units
9560|UCUM|Gy/s|Gy/s
9562|SCT|3430008|Radiation Therapist
9564|DCM|130456|Bolus Present
9568|DCM|130475|Primary Fluence Monitoring System Interlock
9570|DCM|126809|IEC61217 Gantry Continuous Roll Angle
9571|DCM|130630|Isocentric Setup Method
9573|SCT|228745001|Bite block
9577|SCT|72641008|Sedation
9580|DCM|130041|RT Target
9583|DCM|130102|Static Beam
10007|DCM|113650|Strip filter
10033|DCM|113962|Filtered Back Projection
11005|DCM|130821|Spherical Back Projection
12001|SCT|40701008|Echocardiography
12002|SCT|18590009|Cardiac pacing
12030|DCM|125901|CARDIOsphere
12035|DCM|125261|External Transducer
`;
