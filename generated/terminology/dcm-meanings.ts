// DCM codes with the meanings that context groups give them, PS3.16: value, then number of a group and meaning.
export const dcmMeanings: string = `
F|7455 Female
H|7455 Hermaphrodite
M|7455 Male
U|7455 Unknown sex
AR|29 Autorefraction
AU|32 Basic Voice Audio
BI|29 Biomagnetic Imaging
CR|29 Computed Radiography
CT|29 Computed Tomography
DG|29 Dermoscopy|29 Diaphanography
DX|29 Digital Radiography
ES|29 Endoscopy
FC|7455 Female changed to Male
FP|7455 Female Pseudohermaphrodite
GM|29 General Microscopy
HC|32 Hard Copy
HD|29 Hemodynamic Waveform
IO|29 Intra-oral Radiography
KO|32 Key Object Selection
LS|29 Laser Scan|9575 Laser Surface Scan
MC|7455 Male changed to Female
MG|29 Mammography
MP|7455 Male Pseudohermaphrodite
MR|29 Magnetic Resonance
NM|29 Nuclear Medicine
OP|29 Ophthalmic Photography
OT|32 Other
PA|29 Photoacoustic
PR|32 Presentation State
PT|29 Positron emission tomography
PX|29 Panoramic X-Ray
RF|29 Radiofluoroscopy
RG|29 Radiographic imaging
RT|30 Radiation Therapy Device
SM|29 Slide Microscopy
SR|32 Structured Report Document
TG|29 Thermography
US|29 Ultrasound
VA|29 Visual Acuity
XA|29 X-Ray Angiography
XC|29 External-camera Photography
BMD|29 Bone Mineral Densitometry
CAD|30 Computer Assisted Detection/Diagnosis
CFM|29 Confocal Microscopy
DOC|32 Document
DSS|30 Department System Scheduler
ECG|29 Electrocardiography
EEG|29 Electroencephalography
EMG|29 Electromyography
EOG|29 Electrooculography
EPS|29 Cardiac Electrophysiology
FID|32 Spatial Fiducials
IOL|32 Intraocular Lens Calculation
KER|29 Keratometry
LEN|29 Lensometry
LOG|30 Procedure Logging
M3D|30 3D Manufacturing Modeling System|32 Model for 3D Manufacturing
MCD|30 Media Creation Device
OAM|29 Ophthalmic Axial Measurements
OCT|29 Optical Coherence Tomography
OPM|29 Ophthalmic Mapping
OPT|29 Ophthalmic Tomography
OPV|29 Ophthalmic Visual Field
OSS|29 Optical Surface Scanner
POS|29 Position Sensor
REG|32 Registration
RWV|32 Real World Value Map
SEG|32 Segmentation
SMR|32 Stereometric Relationship
SRF|29 Subjective Refraction
WSD|30 Workstation
ASMT|32 Content Assessment Result
BDUS|29 Ultrasound Bone Densitometry
COMP|30 Computation Server
DOCD|7005 Document Digitizer Equipment
IVUS|29 Intravascular Ultrasound
PLAN|32 Plan
RESP|29 Respiratory Waveform
VIDD|7005 Video Tape Digitizer Equipment
FILMD|30 Film Digitizer
IVOCT|29 Intravascular Optical Coherence Tomography
MEDIM|7005 Portable Media Importer Equipment
PRINT|30 Hard Copy Print Server
STAIN|30 Automated Slide Stainer
109001|3090 Digital timecode (NOS)
109002|3090 ECG-based gating signal, processed
109003|3090 IRIG-B timecode
109004|3090 X-Ray Fluoroscopy On Signal
109005|3090 X-Ray On Trigger
109006|3240 Differential signal
109007|3240 His bundle electrogram
109008|3240 Monopole signal
109009|3240 Pacing (electrical) stimulus, voltage
109010|3240 Radio frequency ablation, power
109011|3240 Voltage measurement by basket catheter
109012|3240 Voltage measurement by mapping catheter
109013|3240 Voltage measurement
109014|3337 35% of thermal/dye dilution CO
109015|3337 70% of thermal/dye dilution CO
109016|3337 A wave peak pressure
109017|3337 A wave pressure, average
109018|3337 Beat detected (accepted)
109019|3337 Beat detected (rejected)
109023|3337 End of expiration
109024|3337 End of inspiration
109025|3337 Max dp/dt
109026|3337 Max neg dp/dt
109028|3337 Peak of thermal cardiac output bolus
109029|3337 Start of expiration
109030|3337 Start of inspiration
109031|3337 Start of thermal CO
109034|3337 V wave peak pressure
109035|3337 V wave pressure, average
109036|3337 Valve close
109037|3337 Valve open
109038|3339 Ablation off
109039|3339 Ablation on
109040|3339 HIS bundle wave
109041|3339 P wave
109042|3339 Q wave
109043|3339 R wave
109044|3339 S wave
109045|3339 Start of atrial contraction
109046|3339 Start of atrial contraction (subsequent)
109047|3339 Stimulation at rate 1 interval
109048|3339 Stimulation at rate 2 interval
109049|3339 Stimulation at rate 3 interval
109050|3339 Stimulation at rate 4 interval
109051|3339 T wave
109052|3339 V wave
109053|3339 V wave of next beat
109070|3337 End of systole
109071|3337 Indicator mean transit time
109072|3337 Tau
109073|3337 V max myocardial
109080|3104 Real time acquisition
109081|3104 Prospective gating
109082|3104 Retrospective gating
109083|3104 Paced
109091|3102 Cardiac Stress State
109092|3101 Reinjection State
109093|3101 Redistribution State
109094|3101 Delayed Redistribution State
109100|7005 Synthesizing Equipment
109101|7005 Acquisition Equipment
109102|7005 Processing Equipment
109103|7005 Modifying Equipment
109104|7005 De-identifying Equipment
109105|7005 Frame Extracting Equipment
109106|7005 Enhanced Multi-frame Conversion Equipment
109110|3000 Voice
109111|3000 Operator's narrative
109112|3000 Ambient room environment
109113|3000 Doppler audio
109114|3000 Phonocardiogram
109115|3000 Physiological audio signal
109116|3004 Arterial Pulse Waveform
109117|3005 Respiration Waveform
109120|31 On admission to unit
109121|31 On discharge
109122|31 On discharge from unit
109123|31 Pre-intervention
109124|31 Post-intervention
109125|31 At last appointment
109134|91 Prior to voiding
109135|91 Post voiding
109136|92 Neutral musculoskeletal position
109137|91 During voiding
109200|7481 America Kennel Club
109201|7481 America's Pet Registry Inc.
109202|7481 American Canine Association
109203|7481 American Purebred Registry
109204|7481 American Rare Breed Association
109205|7481 Animal Registry Unlimited
109206|7481 Animal Research Foundation
109207|7481 Canadian Border Collie Association
109208|7481 Canadian Kennel Club
109209|7481 Canadian Livestock Records Association
109210|7481 Canine Federation of Canada
109211|7481 Continental Kennel Club
109212|7481 Dog Registry of America
109213|7481 Federation of International Canines
109214|7481 International Progressive Dog Breeders' Alliance
109215|7481 National Kennel Club
109216|7481 North American Purebred Dog Registry
109217|7481 United All Breed Registry
109218|7481 United Kennel Club
109219|7481 Universal Kennel Club International
109220|7481 Working Canine Association of Canada
109221|7481 World Kennel Club
109222|7481 World Wide Kennel Club
109701|8300 Overall image quality evaluation
109702|8300 Grayscale resolution evaluation
109703|8300 Luminance response evaluation
109704|8300 Luminance uniformity evaluation
109705|8300 Chromaticity evaluation
109706|8300 Pixel faults evaluation
109707|8300 Veiling glare evaluation
109708|8300 Geometrical image evaluation
109709|8300 Angular viewing evaluation
109710|8300 Clinical evaluation
109801|8301 TG18-QC Pattern
109802|8301 TG18-BR Pattern
109803|8301 TG18-PQC Pattern
109804|8301 TG18-CT Pattern
109805|8301 TG18-LN8-01 Pattern
109806|8301 TG18-LN8-02 Pattern
109807|8301 TG18-LN8-03 Pattern
109808|8301 TG18-LN8-04 Pattern
109809|8301 TG18-LN8-05 Pattern
109810|8301 TG18-LN8-06 Pattern
109811|8301 TG18-LN8-07 Pattern
109812|8301 TG18-LN8-08 Pattern
109813|8301 TG18-LN8-09 Pattern
109814|8301 TG18-LN8-10 Pattern
109815|8301 TG18-LN8-11 Pattern
109816|8301 TG18-LN8-12 Pattern
109817|8301 TG18-LN8-13 Pattern
109818|8301 TG18-LN8-14 Pattern
109819|8301 TG18-LN8-15 Pattern
109820|8301 TG18-LN8-16 Pattern
109821|8301 TG18-LN8-17 Pattern
109822|8301 TG18-LN8-18 Pattern
109823|8301 TG18-LN12-01 Pattern
109824|8301 TG18-LN12-02 Pattern
109825|8301 TG18-LN12-03 Pattern
109826|8301 TG18-LN12-04 Pattern
109827|8301 TG18-LN12-05 Pattern
109828|8301 TG18-LN12-06 Pattern
109829|8301 TG18-LN12-07 Pattern
109830|8301 TG18-LN12-08 Pattern
109831|8301 TG18-LN12-09 Pattern
109832|8301 TG18-LN12-10 Pattern
109833|8301 TG18-LN12-11 Pattern
109834|8301 TG18-LN12-12 Pattern
109835|8301 TG18-LN12-13 Pattern
109836|8301 TG18-LN12-14 Pattern
109837|8301 TG18-LN12-15 Pattern
109838|8301 TG18-LN12-16 Pattern
109839|8301 TG18-LN12-17 Pattern
109840|8301 TG18-LN12-18 Pattern
109841|8301 TG18-UN10 Pattern
109842|8301 TG18-UN80 Pattern
109843|8301 TG18-UNL10 Pattern
109844|8301 TG18-UNL80 Pattern
109845|8301 TG18-AD Pattern
109846|8301 TG18-MP Pattern
109847|8301 TG18-RH10 Pattern
109848|8301 TG18-RH50 Pattern
109849|8301 TG18-RH89 Pattern
109850|8301 TG18-RV10 Pattern
109851|8301 TG18-RV50 Pattern
109852|8301 TG18-RV89 Pattern
109853|8301 TG18-PX Pattern
109854|8301 TG18-CX Pattern
109855|8301 TG18-LPH10 Pattern
109856|8301 TG18-LPH50 Pattern
109857|8301 TG18-LPH89 Pattern
109858|8301 TG18-LPV10 Pattern
109859|8301 TG18-LPV50 Pattern
109860|8301 TG18-LPV89 Pattern
109861|8301 TG18-AFC Pattern
109862|8301 TG18-NS10 Pattern
109863|8301 TG18-NS50 Pattern
109864|8301 TG18-NS89 Pattern
109865|8301 TG18-GV Pattern
109866|8301 TG18-GVN Pattern
109867|8301 TG18-GQ Pattern
109868|8301 TG18-GQN Pattern
109869|8301 TG18-GQB Pattern
109870|8301 TG18-GA03 Pattern
109871|8301 TG18-GA05 Pattern
109872|8301 TG18-GA08 Pattern
109873|8301 TG18-GA10 Pattern
109874|8301 TG18-GA15 Pattern
109875|8301 TG18-GA20 Pattern
109876|8301 TG18-GA25 Pattern
109877|8301 TG18-GA30 Pattern
109878|8301 TG18-CH Image
109879|8301 TG18-KN Image
109880|8301 TG18-MM1 Image
109881|8301 TG18-MM2 Image
109901|8301 OIQ Pattern
109902|8301 ANG Pattern
109903|8301 GD Pattern
109904|8301 BN01 Pattern
109905|8301 BN02 Pattern
109906|8301 BN03 Pattern
109907|8301 BN04 Pattern
109908|8301 BN05 Pattern
109909|8301 BN06 Pattern
109910|8301 BN07 Pattern
109911|8301 BN08 Pattern
109912|8301 BN09 Pattern
109913|8301 BN10 Pattern
109914|8301 BN11 Pattern
109915|8301 BN12 Pattern
109916|8301 BN13 Pattern
109917|8301 BN14 Pattern
109918|8301 BN15 Pattern
109919|8301 BN16 Pattern
109920|8301 BN17 Pattern
109921|8301 BN18 Pattern
109931|8301 DIN Geometry Pattern
109932|8301 DIN Grayscale Pattern
109933|8301 DIN Resolution Pattern
109941|8301 White Pattern
109943|8301 SMPTE Pattern
109991|8303 CRT Display
109992|8303 Liquid Crystal Display
109993|8303 Plasma Display
109994|8303 OLED
109995|8303 DLP Rear Projection System
109996|8303 DLP Front Projection System
109997|8303 CRT Rear Projection System
109998|8303 CRT Front Projection System
110001|9231 Image Processing
110002|6061 Quality Control
110003|9231 Computer Aided Diagnosis
110004|9231 Computer Aided Detection
110005|9231 Interpretation
110006|9231 Transcription
110007|9231 Report Verification
110008|9231 Print
110009|9231 No subsequent Workitems
110010|405 Film
110013|9231 Media Import
110020|7008 Sheet Film Digitized
110021|7008 Cine Film Digitized
110022|7008 Video Tape Digitized
110023|7008 Paper Digitized
110024|7008 CD Imported
110025|7008 DVD Imported
110026|7008 MOD Imported
110027|7008 Studies Imported
110028|7008 Instances Imported
110030|405 USB Disk Emulation
110031|405 Email
110032|405 CD
110033|405 DVD
110034|405 Compact Flash
110035|405 Multi-media Card
110036|405 Secure Digital Card
110037|405 URI
110038|405 Paper Document
110100|400 Application Activity
110101|400 Audit Log Used
110102|400 Begin Transferring DICOM Instances
110103|400 DICOM Instances Accessed
110104|400 DICOM Instances Transferred
110105|400 DICOM Study Deleted
110106|400 Export
110107|400 Import
110108|400 Network Entry
110109|400 Order Record
110110|400 Patient Record
110111|400 Procedure Record
110112|400 Query
110113|400 Security Alert
110114|400 User Authentication
110120|401 Application Start
110121|401 Application Stop
110122|401 Login
110123|401 Logout
110124|401 Attach
110125|401 Detach
110126|401 Node Authentication
110127|401 Emergency Override Started
110128|401 Network Configuration
110129|401 Security Configuration
110130|401 Hardware Configuration
110131|401 Software Configuration
110132|401 Use of Restricted Function
110133|401 Audit Recording Stopped
110134|401 Audit Recording Started
110135|401 Object Security Attributes Changed
110136|401 Security Roles Changed
110137|401 User Security Attributes Changed
110138|401 Emergency Override Stopped
110139|401 Remote Service Operation Started
110140|401 Remote Service Operation Stopped
110141|401 Local Service Operation Started
110142|401 Local Service Operation Stopped
110143|401 Authentication Decision
110144|401 Authorization Decision
110145|401 Session start
110146|401 Session stop
110147|401 Access Control Decision
110150|402 Application
110151|402 Application Launcher
110152|402 Destination Role ID
110153|402 Source Role ID
110154|402 Destination Media
110155|402 Source Media
110180|404 Study Instance UID
110181|404 SOP Class UID
110182|404 Node ID
110500|9301 Doctor canceled procedure
110501|71 Equipment failure
110502|9301 Incorrect procedure ordered
110503|64 Patient allergic to media/contrast
110504|9301 Patient died
110505|9301 Patient refused to continue procedure
110506|9301 Patient taken for treatment or surgery
110507|9301 Patient did not arrive
110508|9301 Patient pregnant
110509|9301 Change of procedure for correct charging
110510|9301 Duplicate order
110511|9301 Nursing unit cancel
110512|9301 Incorrect side ordered
110513|9301 Discontinued for unspecified reason
110514|9301 Incorrect worklist entry selected
110515|60 Patient condition prevented continuing
110516|9301 Equipment change
110518|4221 Patient Movement
110519|4221 Operator Error
110520|9561 Channel Obstruction
110521|9302 Objects incorrectly formatted
110522|9302 Object Types not supported
110523|9302 Object Set incomplete
110524|9302 Media Failure
110526|9300 Resource pre-empted
110527|71 Resource inadequate
110528|9300 Discontinued Procedure Step rescheduled
110529|9300 Discontinued Procedure Step rescheduling recommended
110530|9300 Workitem assignment rejected by assigned resource
110531|9303 Insufficient quality for interpretation
110532|9303 Interpretation requires specialist expertise
110533|9300 Workitem expired
110700|7140 Ventral Diencephalon
110701|7140 White Matter T1 Hypointensity
110702|7140 White Matter T2 Hyperintensity
110703|7703 superior longitudinal fasciculus I
110704|7703 superior longitudinal fasciculus II
110705|7703 superior longitudinal fasciculus III
110706|7710 Perilesional White Matter
110800|7180 Spin Tagging Perfusion MR Signal Intensity
110801|7180 Contrast Agent Angio MR Signal Intensity
110802|7180 Time Of Flight Angio MR Signal Intensity
110803|7180 Proton Density Weighted MR Signal Intensity
110804|6311 T1 Weighted MR Signal Intensity
110805|6311 T2 Weighted MR Signal Intensity
110806|7180 T2* Weighted MR Signal Intensity
110807|7180 Field Map MR Signal Intensity
110808|7263 Fractional Anisotropy
110809|7263 Relative Anisotropy
110810|7186 Volumetric Diffusion Dxx Component
110811|7186 Volumetric Diffusion Dxy Component
110812|7186 Volumetric Diffusion Dxz Component
110813|7186 Volumetric Diffusion Dyy Component
110814|7186 Volumetric Diffusion Dyz Component
110815|7186 Volumetric Diffusion Dzz Component
110816|7180 T1 Weighted Dynamic Contrast Enhanced MR Signal Intensity
110817|7180 T2 Weighted Dynamic Contrast Enhanced MR Signal Intensity
110818|7180 T2* Weighted Dynamic Contrast Enhanced MR Signal Intensity
110819|7180 Blood Oxygenation Level
110820|7180 Nuclear Medicine Projection Activity
110821|7180 Nuclear Medicine Tomographic Activity
110822|7180 Spatial Displacement X Component
110823|7180 Spatial Displacement Y Component
110824|7180 Spatial Displacement Z Component
110825|7180 Hemodynamic Resistance
110826|7180 Indexed Hemodynamic Resistance
110827|7180 Tissue Velocity
110828|7180 Flow Velocity|12120 Flow velocity
110829|7180 Flow Variance
110830|7180 Elasticity
110831|7180 Perfusion
110832|7180 Speed of sound
110833|7180 Ultrasound Attenuation
110834|7180 RGB R Component
110835|7180 RGB G Component
110836|7180 RGB B Component
110837|7180 YBR FULL Y Component
110838|7180 YBR FULL CB Component
110839|7180 YBR FULL CR Component
110840|7180 YBR PARTIAL Y Component
110841|7180 YBR PARTIAL CB Component
110842|7180 YBR PARTIAL CR Component
110843|7180 YBR ICT Y Component
110844|7180 YBR ICT CB Component
110845|7180 YBR ICT CR Component
110846|7180 YBR RCT Y Component
110847|7180 YBR RCT CB Component
110848|7180 YBR RCT CR Component
110849|7180 Echogenicity
110850|7180 X-Ray Attenuation
110852|7180 MR signal intensity
110853|7180 Binary Segmentation
110854|7180 Fractional Probabilistic Segmentation
110855|7180 Fractional Occupancy Segmentation
110856|7182 Linear Displacement
110857|7182 Photon Energy
110858|7182 Time
110859|7182 Angle
110860|7184 Left-Right Axis
110861|7184 Head-Foot Axis
110862|7184 Anterior-Posterior Axis
110863|7184 Apex-Base Axis
110864|7184 Anterior-Inferior Axis
110865|7184 Septum-Wall Axis
110866|7185 Right To Left
110867|7185 Left To Right
110868|7185 Head To Foot
110869|7185 Foot To Head
110870|7185 Anterior To Posterior
110871|7185 Posterior To Anterior
110872|7185 Apex To Base
110873|7185 Base To Apex
110874|7185 Anterior To Inferior
110875|7185 Inferior To Anterior
110876|7185 Septum To Wall
110877|7185 Wall To Septum
111010|219 Center
111012|6048 Certainty of Finding
111037|6334 Margin
111041|219 Outline
111046|10069 Percent Fibroglandular Tissue
111047|6048 Probability of cancer
111069|4011 Crosstable
111086|6048 False Markers per Image
111087|6048 False Markers per Case
111088|6048 Case Sensitivity
111089|6048 Lesion Sensitivity
111090|6048 Case Specificity
111091|6048 Image Specificity
111099|6014 Selected region
111100|6014 Breast geometry
111101|6014 Image Quality|6101 Image quality
111102|6014 Non-lesion
111111|6015 Cooper's ligament changes
111112|6015 Mass in the skin
111113|6015 Mass on the skin
111120|6026 Post Procedure Mammograms for Marker Placement
111121|6028 Follow-up post biopsy as directed by clinician
111122|6029 Known biopsy proven malignancy - take appropriate action
111123|6050 Marker placement
111124|6051 Personal history of breast cancer with mastectomy
111125|6051 Known biopsy proven malignancy
111126|6055 Image detected mass
111127|6061 Targeted
111128|6061 Survey
111129|6064 Clustered microcysts
111130|6064 Complicated cyst
111135|6029 Additional projections
111136|6029 Spot magnification view(s)
111138|6029 Old films for comparison
111140|6029 Normal interval follow-up
111141|6029 Any decision to biopsy should be based on clinical assessment
111142|6029 Follow-up at short interval (1-11 months)
111143|6029 Biopsy should be considered
111144|6029 Needle localization and biopsy
111145|6029 Histology using core biopsy
111146|6029 Suggestive of malignancy - take appropriate action
111147|6029 Cytologic analysis
111148|6029 Biopsy should be strongly considered
111149|6029 Highly suggestive of malignancy - take appropriate action
111150|6034 Presentation Required: Rendering device is expected to present
111151|6034 Presentation Optional: Rendering device may present
111152|6034 Not for Presentation: Rendering device expected not to present
111153|6035 Target Content Items are related temporally
111154|6035 Target Content Items are related spatially
111155|6035 Target Content Items are related contra-laterally
111156|6036 Feature detected on the only image
111157|6036 Feature detected on only one of the images
111158|6036 Feature detected on multiple images
111159|6036 Feature detected on images from multiple modalities
111175|6401 Other Marker
111176|6040 Unspecified
111177|6041 View and Laterality Marker is missing
111178|6041 View and Laterality Marker does not have both view and laterality
111179|6041 View and Laterality Marker does not have approved codes
111180|6041 View and Laterality Marker is not near the axilla
111181|6041 View and Laterality Marker overlaps breast tissue
111182|6041 View and Laterality Marker is partially obscured
111183|6041 View and Laterality Marker is incorrect
111184|6041 View and Laterality Marker is off image
111185|6041 Flash is not near edge of film
111186|6041 Flash is illegible, does not fit, or is lopsided
111187|6041 Flash doesn't include patient name and additional patient id
111188|6041 Flash doesn't include date of examination
111189|6041 Flash doesn't include facility name and location
111190|6041 Flash doesn't include technologist identification
111191|6041 Flash doesn't include cassette/screen/detector identification
111192|6041 Flash doesn't include mammography unit identification
111193|6041 Date sticker is missing
111194|6041 Technical factors missing
111195|6041 Collimation too close to breast
111196|6041 Inadequate compression
111197|6041 MLO Insufficient pectoral muscle
111198|6041 MLO No fat is visualized posterior to fibroglandular tissues
111199|6041 MLO Poor separation of deep and superficial breast tissues
111200|6041 MLO Evidence of motion blur
111201|6041 MLO Inframammary fold is not open
111202|6041 CC Not all medial tissue visualized
111203|6041 CC Nipple not centered on image
111204|6041 CC Posterior nipple line does not measure within 1 cm of MLO
111205|6041 Nipple not in profile
111206|6041 Insufficient implant displacement incorrect
111207|7011 Image artifact(s)
111208|6041 Grid artifact(s)
111209|4222 Patient Positioning Problem|6041 Positioning
111210|3115 Motion blur
111211|6041 Under exposed
111212|6041 Over exposed
111213|6041 No image
111214|6041 Detector artifact(s)
111215|6041 Artifact(s) other than grid or detector artifact
111216|6041 Mechanical failure
111217|6041 Electrical failure
111218|6041 Software failure
111219|6041 Inappropriate image processing
111220|6041 Other failure
111221|6041 Unknown failure
111222|6042 Succeeded
111223|6042 Partially Succeeded
111224|6042 Failed
111225|6042 Not Attempted
111233|6043 Individual Impression/Recommendation Analysis
111234|6043 Overall Impression/Recommendation Analysis
111235|3114 Unusable - Quality renders image unusable
111236|6044 Usable - Does not meet the quality control standard
111237|6044 Usable - Meets the quality control standard
111238|6045 Mammography Quality Control Manual 1999, ACR
111239|6045 Title 21 CFR Section 900, Subpart B
111240|6045 Institutionally defined quality control standard
111241|6047 All algorithms succeeded; without findings
111242|6047 All algorithms succeeded; with findings
111243|6047 Not all algorithms succeeded; without findings
111244|6047 Not all algorithms succeeded; with findings
111245|6047 No algorithms succeeded; without findings
111251|6031 Normal axillary node
111252|6031 Axillary node with calcifications
111253|6031 Axillary node hyperplasia
111255|6031 Benign cyst with blood
111256|6031 Benign Calcifications
111258|6031 Ductal adenoma
111259|6031 Diabetic fibrous mastopathy
111263|6031 Fibroadenomatoid hyperplasia
111264|6031 Fibroadenolipoma
111277|6031 Juvenile papillomatosis
111279|6031 Lactational change
111281|6031 Large duct papilloma
111284|6031 Microglandular adenosis
111285|6031 Multiple Intraductal Papillomas
111286|6031 No abnormality
111287|6031 Normal breast tissue
111290|6031 Oil cyst (fat necrosis cyst)
111291|6031 Post reduction mammoplasty
111292|6031 Pseudoangiomatous stromal hyperplasia
111296|6031 Silicone granuloma
111298|6031 Virginal hyperplasia
111299|6032 Peripheral duct papillomas
111300|6033 Axillary node with lymphoma
111301|6033 Axillary nodal metastases
111303|6033 Blood vessel (vascular) invasion
111304|6033 Carcinoma in children
111305|6033 Carcinoma in ectopic breast
111306|6033 Carcinoma with endocrine differentiation
111307|6033 Basal cell carcinoma of nipple
111309|6033 Cartilaginous and osseous change
111310|6033 Carcinoma in pregnancy and lactation
111312|6033 Intraductal comedocarcinoma with necrosis
111313|6033 Intraductal carcinoma, low grade
111315|6033 Intracystic papillary carcinoma
111316|6033 Invasive and in-situ carcinoma
111318|6033 Leukemic infiltration
111320|6033 Lympathic vessel invasion
111322|6033 Occult carcinoma presenting with axillary lymph node metastases
111323|6033 Metastatic cancer to the breast
111324|6033 Metastatic cancer to the breast from the colon
111325|6033 Metastatic cancer to the breast from the lung
111326|6033 Metastatic melanoma to the breast
111327|6033 Metastatic cancer to the breast from the ovary
111328|6033 Metastatic sarcoma to the breast
111329|6033 Multifocal intraductal carcinoma
111330|6033 Metastatic disease to axillary node
111332|6033 Multifocal invasive ductal carcinoma
111333|6033 Metastasis to an intramammary lymph node
111334|6033 Malignant melanoma of nipple
111338|6033 Recurrent malignancy
111340|6033 Squamous cell carcinoma of the nipple
111341|6033 Intraductal carcinoma, high grade
111343|6007 Angular margins
111344|6011 Fine pleomorphic calcification
111345|6011 Macrocalcifications
111346|6013 Calcifications within a mass
111347|6013 Calcifications outside of a mass
111351|6151 Homogeneous fat echotexture
111352|6151 Homogeneous fibroglandular echotexture
111353|6151 Heterogeneous echotexture
111355|6152 Parallel
111356|6152 Not parallel
111358|6153 Abrupt interface
111359|6153 Echogenic halo
111361|6154 Anechoic
111362|6154 Hyperechoic
111363|6154 Complex
111364|6154 Hypoechoic
111365|6154 Isoechoic
111367|6155 No posterior acoustic features
111368|6155 Posterior enhancement
111369|6155 Posterior shadowing
111370|6155 Combined posterior enhancement and shadowing
111373|6157 Vascularity not present
111374|6157 Vascularity not assessed
111375|6157 Vascularity present in lesion
111376|6157 Vascularity present immediately adjacent to lesion
111377|6157 Diffusely increased vascularity in surrounding tissue
111381|6158 Correlates to physical examination findings
111382|6158 Correlates to mammography findings
111383|6158 Correlates to MRI findings
111384|6158 Correlates to ultrasound findings
111385|6158 Correlates to other imaging findings
111386|6158 No correlation to other imaging findings
111387|6158 No correlation to clinical findings
111389|6159 Invasive breast carcinoma
111390|6159 Other malignancy type
111392|6163 1st week
111393|6163 2nd week
111394|6163 3rd week
111396|6164 < 3 months ago
111397|6164 4 months to 1 year ago
111398|6164 > 1 year ago
111399|6164 Not sure
111400|7000 Breast Imaging Report
111402|6051 Clinical finding
111408|6050 Film Screen Mammography
111410|6028 Surgical consult
111411|6050 Mammography CAD
111413|6052 Overall Assessment
111415|6051 Additional evaluation requested from prior study
111416|6051 Follow-up at short interval from prior study
111417|6051 History of breast augmentation, asymptomatic
111418|6051 Review of an outside study
111419|6051 Additional evaluation requested from abnormal screening study
111420|6051 History of benign breast biopsy
111421|6051 Personal history of breast cancer with breast conservation therapy
111423|6052 Physical Examination Results
111424|6052 Comparison to previous studies
111425|6057 Intraluminal filling defect
111426|6057 Multiple filling defect
111427|6057 Abrupt duct termination
111428|6057 Extravasation
111429|6057 Duct narrowing
111430|6057 Cyst fill
111432|6065 Inferolateral to superomedial
111433|6065 Inferomedial to superolateral
111434|6065 Superolateral to inferomedial
111435|6065 Superomedial to inferolateral
111443|6066 Target contained in the specimen
111444|6066 Target partially obtained in the specimen
111445|6066 Target not in the specimen
111446|6066 Calcifications seen in the core
111447|6066 Lesion completely removed
111448|6066 Lesion partially removed
111449|6066 Fluid obtained
111450|6067 Light brown color
111451|6067 Dark red color
111452|6067 Dark brown color
111453|6067 Bright red color
111454|6067 Blood tinged color
111459|6016 Mass with calcifications
111460|6064 Complex cyst
111461|6064 Intracystic lesion
111462|6064 Solid mass
111465|6095 Needle Gauge
111467|6095 Needle Length
111478|6055 Non-bloody discharge (from nipple)
111479|6055 Difficult physical/clinical examination
111480|6055 Cancer elsewhere
111481|6059 Saline implant
111482|6059 Polyurethane implant
111483|6059 Percutaneous silicone injection
111484|6059 Combination implant
111485|6059 Pre-pectoral implant
111486|6059 Retro-pectoral implant
111487|6060 Mammographic (crosshair)
111488|6060 Mammographic (grid)
111489|6060 Palpation guided
111490|6060 Vacuum assisted
111491|6062 Abnormal discharge
111492|6062 No complications
111494|6068 Stage 0
111495|6068 Stage I
111496|6068 Stage IIA
111497|6068 Stage IIB
111498|6068 Stage IIIA
111499|6068 Stage IIIB
111500|6068 Stage IIIC
111501|6068 Stage IV
111502|6071 Bloom-Richardson Grade
111503|6072 Normal implants
111504|6072 Asymmetric implants
111505|6072 Calcified implant
111506|6072 Distorted implant
111507|6072 Silicone-laden lymph nodes
111508|6072 Free silicone
111509|6072 Herniated implant
111510|6072 Explantation
111541|6097 Maternal
111542|6080 Unspecified gynecological hormone
111550|6081 Personal breast cancer history
111551|6081 History of endometrial cancer
111552|6081 History of ovarian cancer
111553|6081 History of high risk lesion on previous biopsy
111554|6081 Post menopausal patient
111555|6081 Late child bearing (after 30)
111556|6081 BRCA1 breast cancer gene
111557|6081 BRCA2 breast cancer gene
111558|6081 BRCA3 breast cancer gene
111559|6081 Weak family history of breast cancer
111560|6081 Intermediate family history of breast cancer
111561|6081 Very strong family history of breast cancer
111562|6081 Family history of prostate cancer
111563|6081 Family history unknown
111564|6083 Nipple discharge cytology
111565|6088 Uterine malformations
111566|6088 Spontaneous Abortion
111567|6088 Gynecologic condition
111568|6088 Gynecologic surgery
111569|6088 Previous LBW or IUGR birth
111570|6088 Previous fetal malformation/syndrome
111571|6088 Previous RH negative or blood dyscrasia at birth
111572|6088 History of multiple fetuses
111573|6088 Current pregnancy, known or suspected malformations/syndromes
111574|6088 Family history, fetal malformation/syndrome
111575|6090 High
111576|6090 Medium
111577|6090 Low
111578|6092 Dose frequency
111579|6092 Rate of exposure
111580|6092 Volume of use
111581|6093 Relative dose amount
111582|6093 Relative amount of exposure
111583|6093 Relative amount of use
111584|6094 Relative dose frequency
111585|6094 Relative frequency of exposure
111586|6094 Relative frequency of use
111587|6090 No known exposure
111590|6051 Recall for technical reasons
111591|6051 Recall for imaging findings
111592|6051 Recall for patient symptoms/ clinical findings
111609|4204 No filter|10007 No Filter
111621|4207 Field 1 for Joslin3 field
111622|4207 Field 2 for Joslin 3 field
111623|4207 Field 3 for Joslin 3 field
111625|4203 Diffuse direct illumination
111626|4210 Scheimpflug Camera
111627|4203 Scotopic light
111628|4203 Mesopic light
111629|4203 Photopic light
111630|4203 Dynamic light
111634|10069 Half Value Layer
111636|10050 Entrance Exposure at RP
111637|10050 Accumulated Average Glandular Dose (mammo)
111640|10017 Virtual grid
111641|10017 Fixed grid
111642|10017 Focused grid
111643|10017 Reciprocating grid
111644|10017 Parallel grid
111645|10017 Crossed grid
111646|10017 No grid
111681|4234 SMILE
111685|4216 Autorefraction Visual Acuity
111686|4216 Habitual Visual Acuity
111687|4216 Prescription Visual Acuity
111695|4222 Interfering Tears or Drops
111726|8110 Dissection with entire specimen submission
111727|8110 Dissection with representative sections submission
111729|8111 Specimen storage
111741|8123 Transmission illumination
111742|8123 Reflection illumination
111743|8123 Epifluorescence illumination
111744|8123 Brightfield illumination
111745|8123 Darkfield illumination
111746|8123 Oblique illumination
111747|8123 Phase contrast illumination
111748|8123 Differential interference contrast
111749|8123 Total internal reflection fluorescence
111750|4230 Ultrasound Contact
111751|4230 Ultrasound Immersion
111753|4235 Manual Keratometry
111754|4235 Auto Keratometry
111755|4235 Simulated Keratometry
111756|4235 Equivalent K-reading
111757|4240 Keratometry Measurements SOP Instance
111758|4242 Total Cornea Power Measurement Method
111759|4242 Posterior Cornea Surface Measurement Method
111760|4236 Haigis
111761|4236 Haigis-L
111762|4236 Holladay 1
111763|4236 Holladay 2
111764|4236 Hoffer Q
111765|4236 Olsen
111766|4236 SRKII
111767|4236 SRK-T
111768|4237 ACD Constant
111769|4237 Haigis a0
111770|4237 Haigis a1
111771|4237 Haigis a2
111772|4237 Hoffer pACD Constant
111773|4237 Surgeon Factor
111776|4239 Front Of Cornea To Front Of Lens
111777|4239 Back Of Cornea To Front Of Lens
111778|4233 Single or Anterior Lens
111779|4233 Posterior Lens
111780|4240 Measurement From This Device
111781|4240 External Data Source
111782|4240 Axial Measurements SOP Instance
111783|4240 Refractive Measurements SOP Instance
111784|4240 Autorefraction Measurements SOP Instance
111786|4243 Standard Deviation of measurements used
111787|4243 Signal to Noise Ratio
111791|4245 Spherical projection
111792|4245 Surface contour mapping
111800|4250 Visual Field 24-2 Test Pattern
111801|4250 Visual Field 10-2 Test Pattern
111802|4250 Visual Field 30-2 Test Pattern
111803|4250 Visual Field 60-4 Test Pattern
111804|4250 Visual Field Macula Test Pattern
111805|4250 Visual Field Central 40 Point Test Pattern
111806|4250 Visual Field Central 76 Point Test Pattern
111807|4250 Visual Field Peripheral 60 Point Test Pattern
111808|4250 Visual Field Full Field 81 Point Test Pattern
111809|4250 Visual Field Full Field 120 Point Test Pattern
111810|4250 Visual Field G Test Pattern
111811|4250 Visual Field M Test Pattern
111812|4250 Visual Field 07 Test Pattern
111813|4250 Visual Field LVC Test Pattern
111814|4250 Visual Field Central Test Pattern
111815|4251 Visual Field SITA-Standard Test Strategy
111816|4251 Visual Field SITA-SWAP Test Strategy
111817|4251 Visual Field SITA-Fast Test Strategy
111818|4251 Visual Field Full Threshold Test Strategy
111819|4251 Visual Field FastPac Test Strategy
111820|4251 Visual Field Full From Prior Test Strategy
111821|4251 Visual Field Optima Test Strategy
111822|4251 Visual Field Two-Zone Test Strategy
111823|4251 Visual Field Three-Zone Test Strategy
111824|4251 Visual Field Quantify-Defects Test Strategy
111825|4251 Visual Field TOP Test Strategy
111826|4251 Visual Field Dynamic Test Strategy
111827|4251 Visual Field Normal Test Strategy
111828|4251 Visual Field 1-LT Test Strategy
111829|4251 Visual Field 2-LT Test Strategy
111830|4251 Visual Field LVS Test Strategy
111831|4251 Visual Field GATE Test Strategy
111832|4251 Visual Field GATEi Test Strategy
111833|4251 Visual Field 2LT-Dynamic Test Strategy
111834|4251 Visual Field 2LT-Normal Test Strategy
111835|4251 Visual Field Fast Threshold Test Strategy
111836|4251 Visual Field CLIP Test Strategy
111837|4251 Visual Field CLASS Strategy
111838|4252 Age corrected
111839|4252 Threshold related
111840|4252 Single luminance
111841|4252 Foveal sensitivity related
111842|4252 Related to non macular sensitivity
111843|4253 Automated Optical
111844|4253 Blind Spot Monitoring
111845|4253 Macular Fixation Testing
111846|4253 Observation by Examiner
111847|4254 Outside normal limits
111848|4254 Borderline
111849|4254 Abnormally high sensitivity
111850|4254 General reduction in sensitivity
111851|4254 Borderline and general reduction in sensitivity
111852|4257 Visual Field Index
111853|4257 Visual Field Loss Due to Diffuse Defect
111854|4257 Visual Field Loss Due to Local Defect
111855|4257 Glaucoma Hemifield Test Analysis
111856|4257 Optical Fixation Measurements
111860|4236 Haigis Toric
111861|4236 Haigis-L Toric
111862|4236 Barrett Toric
111863|4236 Barrett True-K
111864|4236 Barrett True-K Toric
111865|4236 Barrett Universal II
111866|4237 Barrett Lens Factor
111867|4237 Barrett Design Factor
111900|4207 Macula centered
111901|4207 Disc centered
111902|4207 Lesion centered
111903|4207 Disc-macula centered
111904|4207 Mid-peripheral-superior
111905|4207 Mid-peripheral-superior temporal
111906|4207 Mid-peripheral-temporal
111907|4207 Mid-peripheral-inferior temporal
111908|4207 Mid-peripheral-inferior
111909|4207 Mid-peripheral-inferior nasal
111910|4207 Mid-peripheral-nasal
111911|4207 Mid-peripheral-superior nasal
111912|4207 Peripheral-superior
111913|4207 Peripheral-superior temporal
111914|4207 Peripheral-temporal
111915|4207 Peripheral-inferior temporal
111916|4207 Peripheral-inferior
111917|4207 Peripheral-inferior nasal
111918|4207 Peripheral-nasal
111919|4207 Peripheral-superior nasal
111920|4261 Time domain
111921|4261 Spectral domain
111922|4261 No corneal compensation
111923|4261 Corneal birefringence compensation
111924|4261 Retinal topography
111925|4262 Retinal nerve fiber layer thickness
111926|4262 Ganglion cell complex thickness
111927|4262 Total retinal thickness (ILM to IS-OS)
111928|4262 Total retinal thickness (ILM to RPE)
111929|4262 Total retinal thickness (ILM to BM)
111930|4263 Absolute ophthalmic thickness
111931|4263 Thickness deviation category from normative data
111932|4263 Thickness deviation from normative data
111933|4264 Related ophthalmic thickness map
111934|4266 Disc-Fovea
111935|4265 p>5%
111936|4265 p<5%
111937|4265 p<2%
111938|4265 p<1%
111939|4265 p<0.5%
111940|4268 Corneal axial power map
111941|4268 Corneal instantaneous power map
111942|4268 Corneal refractive power map
111943|4268 Corneal elevation map
111944|4268 Corneal wavefront map
111945|4210 Elevation-based corneal tomographer
111946|4210 Reflection-based corneal topographer
111947|4210 Interferometry-based corneal tomographer
112001|6104 Opacity
112002|10001 Series Instance UID
112004|6104 Abnormal interstitial pattern
112005|6101 Radiographic anatomy
112017|6142 Cavity extent as percent of volume
112018|6142 Calcification extent as percent of surface
112019|6142 Calcification extent as percent of volume
112029|6147 WHO
112031|6141 Attenuation Coefficient
112033|6101 Abnormal opacity
112035|6136 Performance of Pediatric and Adult Chest Radiography, ACR
112036|6136 ACR Position Statement
112041|6144 Target Lesion Complete Response
112042|6144 Target Lesion Partial Response
112043|6144 Target Lesion Progressive Disease
112044|6144 Target Lesion Stable Disease
112045|6144 Non-Target Lesion Complete Response
112046|6144 Non-Target Lesion Incomplete Response or Stable Disease
112047|6144 Non-Target Lesion Progressive Disease
112052|6100 Bronchovascular
112053|6100 Osseous
112054|6110 Secondary pulmonary lobule
112055|6140 Agatston scoring method
112056|6140 Volume scoring method
112057|6140 Mass scoring method
112059|6104 Primary complex
112060|6108 Oligemia
112061|6101 Abnormal lines (1D)
112062|6101 Abnormal lucency
112063|6101 Abnormal calcifications
112064|6101 Abnormal texture
112065|6103 Reticulonodular pattern
112066|6104 Beaded septum sign
112067|6104 Nodular pattern
112068|6104 Pseudoplaque
112069|6104 Signet-ring sign
112070|6105 Air bronchiologram
112071|6105 Air bronchogram
112072|6105 Air crescent
112073|6105 Halo sign
112074|6145 Target Lesion at Baseline
112075|6145 Non-Target Lesion at Baseline
112076|6145 Non-Lesion at Baseline
112077|6107 Vasoconstriction
112078|6107 Vasodilation
112079|6108 Architectural distortion
112080|6108 Mosaic perfusion
112081|6108 Pleonemia
112082|6109 Interface
112083|6109 Line
112084|6109 Lucency
112085|6110 Midlung window
112086|6111 Carina angle
112087|6111 Centrilobular structures
112088|6112 Anterior junction line
112089|6112 Posterior junction line
112090|6148 Azygoesophageal recess interface
112091|6148 Paraspinal line
112092|6148 Posterior tracheal stripe
112093|6148 Right tracheal stripe
112094|6148 Stripe
112095|6148 Hiatus
112096|6115 Rib Scalene Tubercle
112097|6115 Vertebral Intervertebral Notch
112098|6115 Subscapular Fossa
112099|6115 Scapular Spine
112100|6115 Scapular Supraspinatus Fossa
112101|6115 Scapular Infraspinatus Fossa
112102|6117 Aortic knob
112103|6117 Arch of the Azygos vein
112104|6103 Air-fluid level
112105|6103 Corona radiata
112106|6103 Honeycomb pattern
112107|6103 Fleischner's line(s)
112108|6103 Intralobular lines
112109|6103 Kerley A line
112110|6103 Kerley B line
112111|6103 Kerley C lines
112112|6103 Parenchymal band
112113|6103 Reticular pattern
112114|6103 Septal line(s)
112115|6103 Subpleural line
112116|6103 Tramline shadow
112117|6103 Tubular shadow
112118|6104 Density
112119|6104 Dependent opacity
112120|6104 Ground glass opacity
112121|6104 Infiltrate
112122|6104 Micronodule
112123|6104 Phantom tumor (pseudotumor)
112124|6104 Shadow
112125|6104 Small irregular opacities
112126|6104 Small rounded opacities
112127|6104 Tree-in-bud sign
112128|6106 Granular pattern
112129|6106 Miliary pattern
112130|6106 Mosaic pattern
112131|6118 Extremely small
112132|6118 Very small
112133|6118 Too small
112134|6119 Elliptic
112135|6119 Lobulated
112136|6119 Spiculated
112137|6120 Sharply defined
112138|6120 Distinctly defined
112139|6120 Well demarcated
112140|6120 Sharply demarcated
112141|6120 Poorly demarcated
112143|6122 Air
112145|6122 Calcium
112146|6123 Acinar
112147|6123 Air space
112148|6123 Fibronodular
112149|6123 Fluffy
112150|6123 Linear
112151|6123 Profusion
112152|6123 Silhouette sign
112154|6128 Bat's wing distribution
112155|6128 Butterfly distribution
112156|6128 Centrilobular
112157|6128 Coalescent
112158|6128 Lobar
112159|6130 Hyper-acute
112160|6131 Homogeneous
112161|6131 Inhomogeneous
112162|6132 Target
112163|6132 Fibrocalcific
112164|6132 Flocculent
112171|6203 Fiducial mark
112172|6404 Portacath
112173|6203 Chest tube
112174|6404 Central line
112175|6203 Kidney stent
112176|6203 Pancreatic stent
112177|6404 Nipple ring
112178|6203 Coin
112179|6141 Minimum Attenuation Coefficient
112180|6141 Maximum Attenuation Coefficient
112181|6141 Mean Attenuation Coefficient
112182|6141 Median Attenuation Coefficient
112183|6141 Standard Deviation of Attenuation Coefficient
112184|6136 Performance of Pediatric and Adult Thoracic CT
112185|6136 Performance of CT for Detection of Pulmonary Embolism in Adults
112186|6136 Performance of High-Resolution CT of the Lungs in Adults
112187|6140 Unspecified method of calculation
112188|6140 Two-dimensional method
112189|6140 Three-dimensional method
112191|6142 Breast tissue density
112192|6142 Volume of parenchymal tissue
112193|6142 Volume of breast
112194|6142 Mass of parenchymal tissue
112195|6142 Mass of breast
112196|6142 Area of Vascular Calcification
112197|6142 Volume of Vascular Calcification
112198|6142 Percentage of Vascular Calcification
112199|6142 Mass of Vascular Calcification
112200|6142 Average calcification distance in a calcification cluster
112201|6142 Standard deviation distance of calcifications in a cluster
112232|6212 Polyp stalk width
112233|6212 Distance from anus
112238|6201 Anatomic non-colon
112240|6200 C0 - Inadequate Study/Awaiting Prior Comparisons
112241|6200 C1 - Normal Colon or Benign Lesion
112242|6200 C2 - Intermediate Polyp or Indeterminate Finding
112243|6200 C3 - Polyp, Possibly Advanced Adenoma
112244|6200 C4 - Colonic Mass, Likely Malignant
112248|6208 ACR Guideline, Performance of Adult CT Colonography
112249|6208 ACR Standard, CT medical physics performance monitoring
112300|7303 AP+45
112301|7303 AP-45
112302|7306 Anatomical axis of femur
112303|7306 Acetabular Center of Rotation
112304|7306 Femur Head Center of Rotation
112305|7308 Acetabular Cup Shell
112306|7308 Acetabular Cup Insert
112307|7308 Acetabular Cup Monoblock
112308|7308 Femoral Head Ball Component
112309|7308 Femoral Head Cone Taper Component
112310|7308 Femoral Stem
112311|7308 Femoral Stem Distal Component
112312|7308 Femoral Stem Proximal Component
112313|7308 Femoral Stem Component
112314|7308 Neck Component
112315|7308 Monoblock Stem
112316|7308 Prosthetic Shaft Augment
112317|7308 Femoral Head Resurfacing Component
112318|7310 Pinning
112319|7310 Sewing
112320|7310 Bolting
112321|7310 Wedging
112325|7308 Distal Centralizer
112340|7320 Generic 2D Planning
112341|7320 Generic 3D Planning
112342|7320 Generic Planning for Hip Replacement
112343|7320 Generic Planning for Knee Replacement
112344|7320 Müller Method Planning for Hip Replacement
112700|8131 Peri-operative Photographic Imaging
112702|8131 Slide Microscopy
112703|8131 Whole Slide Imaging
112704|8131 WSI 20X RGB
112705|8131 WSI 40X RGB
112715|8132 5X
112716|8132 10X
112717|8132 20X
112718|8132 40X
112719|8133 Nominal empty tile suppression
112720|8133 High threshold empty tile suppression
112721|8133 No empty tile suppression
113000|7010 Of Interest
113001|7010 Rejected for Quality Reasons
113002|7010 For Referring Provider
113003|7010 For Surgery
113004|7010 For Teaching
113005|7010 For Conference
113006|7010 For Therapy
113007|7010 For Patient
113008|7010 For Peer Review
113009|7010 For Research
113010|7010 Quality Issue
113013|7010 Best In Set
113014|272 Study
113015|272 Series
113016|7012 Performed Procedure Step
113017|7012 Stage-View
113018|7010 For Printing
113020|7010 For Report Attachment
113021|7010 For Litigation
113022|7010 Collection of Presentation States
113026|7011 Double exposure
113030|7010 Manifest
113031|7010 Signed Manifest
113032|7010 Complete Study Content
113033|7010 Signed Complete Study Content
113034|7010 Complete Acquisition Content
113035|7010 Signed Complete Acquisition Content
113036|7010 Group of Frames for Display
113037|7010 Rejected for Patient Safety Reasons
113038|7010 Incorrect Modality Worklist Entry
113039|7010 Data Retention Policy Expired
113040|7203 Lossy Compression
113041|6311 Apparent Diffusion Coefficient
113042|7203 Pixel by pixel addition
113043|6311 Diffusion weighted
113046|7203 Pixel by pixel division
113047|7203 Pixel by pixel mask
113048|7203 Pixel by pixel Maximum
113049|7203 Pixel by pixel mean
113050|7203 Metabolite Maps from spectroscopy data
113051|7203 Pixel by pixel Minimum
113052|4108 Mean Transit Time
113053|7203 Pixel by pixel multiplication
113054|7180 Negative enhancement integral
113057|7180 R-Coefficient
113058|7180 Proton Density
113059|7180 Signal change
113060|7180 Signal to noise
113062|7203 Pixel by pixel subtraction
113063|7180 T1
113064|7180 T2*
113065|7180 T2
113066|7180 Time course of signal
113067|7180 Temperature encoded
113068|7180 Student's T-test
113069|4108 Time To Peak
113070|7180 Velocity encoded
113071|7180 Z-score
113072|7203 Multiplanar reformatting
113073|7203 Curved multiplanar reformatting
113074|7203 Volume rendering
113075|7203 Surface rendering
113076|7203 Segmentation
113077|7203 Volume editing
113078|7203 Maximum intensity projection
113079|7203 Minimum intensity projection
113080|4033 Glutamate and glutamine
113081|4033 Choline/Creatine Ratio
113082|4033 N-acetylaspartate/Creatine Ratio
113083|4033 N-acetylaspartate/Choline Ratio
113084|4108 Tmax
113085|7203 Spatial resampling
113086|7203 Edge enhancement
113087|7203 Smoothing
113088|7203 Gaussian blur
113089|7203 Unsharp mask
113090|7203 Image stitching
113091|7203 Spatially-related frames extracted from the volume
113092|7203 Temporally-related frames extracted from the set of volumes
113093|7203 Polar to Rectangular Scan Conversion
113094|4033 Creatine and Choline
113095|4033 Lipid and Lactate
113096|4033 Creatine+Choline/Citrate Ratio
113097|7203 Multi-energy proportional weighting
113098|7180 Magnetization Transfer Ratio
113100|7050 Basic Application Confidentiality Profile
113101|7050 Clean Pixel Data Option
113102|7050 Clean Recognizable Visual Features Option
113103|7050 Clean Graphics Option
113104|7050 Clean Structured Content Option
113105|7050 Clean Descriptors Option
113106|7050 Retain Longitudinal Temporal Information Full Dates Option
113107|7050 Retain Longitudinal Temporal Information Modified Dates Option
113108|7050 Retain Patient Characteristics Option
113109|7050 Retain Device Identity Option
113110|7050 Retain UIDs Option
113111|7050 Retain Safe Private Option
113112|7050 Retain Institution Identity Option
113130|7202 Predecessor containing group of imaging subjects
113131|7203 Extraction of individual subject from group
113132|7165 Single subject extracted from group
113201|7263 Trace
113202|7263 Mean Diffusivity
113203|7263 Radial Diffusivity
113204|7263 Axial Diffusivity
113205|7263 Mean Kurtosis
113206|7263 Apparent Kurtosis Coefficient
113207|7263 Radial Kurtosis
113208|7263 Axial Kurtosis
113209|7263 Fractional Kurtosis Anisotropy
113211|7262 Deterministic
113212|7262 Probabilistic
113213|7262 Global
113214|7262 FACT
113215|7262 Streamline
113216|7262 TEND
113217|7262 Bootstrap
113218|7262 Euler
113219|7262 Runge-Kutta
113221|7260 HARDI
113222|7260 DKI
113223|7260 DTI
113224|7260 DSI
113225|7260 LSDI
113226|7260 Single Shot EPI
113227|7260 Multiple Shot EPI
113228|7260 Parallel Imaging
113231|7261 Single Tensor
113232|7261 Multi Tensor
113233|7261 Model Free
113234|7261 CHARMED
113236|7261 DOT
113237|7261 PAS
113238|7261 Spherical Deconvolution
113240|7276 Source image diffusion b-value
113241|9000 Model fitting method
113250|7273 Mono-exponential diffusion model
113251|7273 Bi-exponential (IVIM) diffusion model
113252|7273 Kurtosis diffusion model|7273 Gamma distribution model|7273 Stretched exponential diffusion model|7273 Truncated Gaussian diffusion model
113260|7274 Log of ratio of two samples
113261|7274 Least squares fit of multiple samples
113265|7274 Levenberg-Marquardt
113266|7274 Trust-Region
113267|7274 Fixed-Dp
113268|7274 Segmented-Unconstrained
113269|7274 Segmented-Constrained
113270|7274 Bayesian-Probability
113285|7275 Voxelwise selection of b-value
113288|7271 Volume Ratio
113289|7272 Diffusion Coefficient
113290|7272 Mono-exponential Apparent Diffusion Coefficient
113291|7272 Slow Diffusion Coefficient
113292|7272 Fast Diffusion Coefficient
113293|7272 Fast Diffusion Coefficient Fraction
113294|7272 Kurtosis Diffusion Coefficient
113295|7272 Gamma Distribution Scale Parameter
113296|7272 Gamma Distribution Shape Parameter
113297|7272 Gamma Distribution Mode
113298|7272 Distributed Diffusion Coefficient
113299|7272 Anomalous Exponent Parameter
113507|10050 Administered activity
113520|10040 MIRD Pamphlet 1
113521|10040 ICRP Publication 53
113522|10040 ICRP Publication 80
113523|10040 ICRP Publication 106
113526|10040 MIRDOSE
113527|10040 OLINDA-EXM
113528|10040 Package Insert
113529|10040 Institutionally Approved Estimates
113530|10040 Investigational New Drug
113541|10041 Dose Calibrator
113542|10041 Infusion System
113543|10041 Radioisotope Generator
113560|64 Acute unilateral renal blockage
113561|64 Low Thyroid Uptake
113562|64 High Thyroid Uptake
113563|64 Severely Jaundiced
113568|10043 Extravasation visible in image
113570|10047 Cockroft-Gault Formula estimation of GFR
113571|10047 CKD-EPI Formula estimation of GFR
113572|10047 Glomerular Filtration Rate (MDRD)
113573|10047 Glomerular Filtration Rate non-black (MDRD)
113574|10047 Glomerular Filtration Rate black (MDRD)
113575|10047 Glomerular Filtration Rate female (MDRD)
113576|10047 Glomerular Filtration Rate Cystatin-based formula
113577|10047 Glomerular Filtration Rate Creatinine-based formula (Schwartz)
113601|7042 Small: < 32.0 cm lateral thickness
113602|7042 Medium: 32.0-38.0 cm lateral thickness
113603|7042 Large: > 38.0 cm lateral thickness
113607|10022 Series Number
113608|10022 Acquisition Number
113609|10022 Instance Number
113611|10002 Stationary Acquisition
113612|10002 Stepping Acquisition
113613|10002 Rotational Acquisition
113620|10003 Plane A
113621|10003 Plane B
113622|10003 Single Plane
113630|10004 Continuous
113631|10004 Pulsed
113650|10007 Strip filter
113651|10007 Wedge filter
113652|10007 Butterfly filter
113653|10007 Flat filter
113661|6166 Outline of lobulations
113662|6166 Inner limits of fuzzy margin
113663|6166 Outer limits of fuzzy margin
113664|6166 Outline of spiculations
113665|6166 Linear spiculation
113666|6166 Pixelated spiculations
113669|6166 Orthogonal location arc
113670|6166 Orthogonal location arc inner margin
113671|6166 Orthogonal location arc outer margin
113680|3629 Quality Control Intent
113682|4052 ACR Accreditation Phantom - CT
113683|4052 ACR Accreditation Phantom - MR
113684|4052 ACR Accreditation Phantom - Mammography
113685|4052 ACR Accreditation Phantom - Stereotactic Breast Biopsy
113686|4052 ACR Accreditation Phantom - ECT
113687|4052 ACR Accreditation Phantom - PET
113688|4052 ACR Accreditation Phantom - ECT/PET
113689|4052 ACR Accreditation Phantom - PET Faceplate
113690|4052 IEC Head Dosimetry Phantom
113691|4052 IEC Body Dosimetry Phantom
113692|4052 NEMA XR21-2000 Phantom
113722|10050 Dose Area Product Total
113726|10050 Fluoro Dose Area Product Total
113727|10050 Acquisition Dose Area Product Total
113730|10050 Total Fluoro Time
113731|10050 Total Number of Radiographic Frames
113737|10008 Distance Source to Reference Point
113748|10008 Distance Source to Isocenter
113750|10008 Distance Source to Detector
113751|10008 Table Longitudinal Position
113752|10008 Table Lateral Position
113753|10008 Table Height Position
113759|10008 Table Longitudinal End Position
113760|10008 Table Lateral End Position
113761|10008 Table Height End Position
113769|10001 Irradiation Event UID
113771|10066 X-Ray Filters
113792|10008 Distance Source to Table Plane
113800|10011 DLP to E conversion via MC computation
113801|10011 CTDIfreeair to E conversion via MC computation
113802|10011 DLP to E conversion via measurement
113803|10011 CTDIfreeair to E conversion via measurement
113804|10013 Sequenced Acquisition
113805|10013 Constant Angle Acquisition
113806|10013 Stationary Acquisition
113807|10013 Free Acquisition
113808|10015 ICRP Pub 60
113813|10050 CT Dose Length Product Total
113830|10050 Mean CTDIvol
113839|10050 Effective Dose
113841|10015 ICRP Pub 103
113850|7453 Irradiation Authorizing
113851|7453 Irradiation Administering
113852|10000 Irradiation Event
113856|10020 Automated Data Collection
113857|4240 Manual Entry
113858|10020 MPPS Content
113859|7445 Irradiating Device
113860|10025 15cm from Isocenter toward Source
113861|10025 30cm in Front of Image Input Surface
113862|10025 1cm above Tabletop
113863|10025 30cm above Tabletop
113864|10025 15cm from Table Centerline
113865|10025 4.2cm above Breast Support Surface
113866|10020 Copied From Image Attributes
113867|10020 Computed From Image Attributes
113868|10020 Derived From Human-Readable Reports
113890|10003 All Planes
113934|10023 AAPM 204 Lateral Dimension
113935|10023 AAPM 204 AP Dimension
113936|10023 AAPM 204 Sum of Lateral and AP Dimension
113937|10023 AAPM 204 Effective Diameter Estimated From Patient Age
113940|10020 System Calculated
113941|10025 In Detector Plane
113942|7445 X-Ray Reading Device
113948|10030 Direct Detector
113949|10030 Indirect Detector
113950|10030 Storage Detector
113951|10030 Film
113952|10031 Table Mount
113953|10031 Unmounted Detector
113954|10031 Upright Stand Mount
113955|10031 C-Arm Mount
113957|10032 Fluoroscopy-Guided Projection Radiography System
113958|10032 Integrated Projection Radiography System
113959|10032 Cassette-based Projection Radiography System
113962|10033 Filtered Back Projection
113963|10033 Iterative Reconstruction
113964|10025 At Surface of Patient
113965|10025 100cm from X-Ray Source
113970|10000 Procedure Step To This Point
113981|10024 Water Equivalent Diameter Representative Value
113982|10024 Water Equivalent Diameter Integrated Across Scan Range
113983|10024 Water Equivalent Diameter From Raw Data
113984|10024 Water Equivalent Diameter From Localizer
113988|10023 Estimated from Water Equivalent Diameter
113989|10023 Arithmetic Average of SSDE(z)
114000|43 Not a number
114001|43 Negative Infinity
114002|43 Positive Infinity
114003|43 Divide by zero
114004|43 Underflow
114005|43 Overflow
114006|43 Measurement failure
114007|44 Measurement not attempted
114008|43 Calculation failure
114009|43 Value out of range
114010|44 Value unknown
114011|44 Value indeterminate
114201|8201 Time of flight
114202|8201 Interferometry
114203|8201 Laser scanning
114204|8201 Pattern projection
114205|8201 Shape from shading
114206|8201 Shape from motion
114207|8201 Confocal imaging
114208|8201 Point Cloud Algorithmic
114209|8202 Turntable Scan Method
114210|8202 High resolution
114211|8202 Fast mode
114213|8203 Iterative Closest Point
114215|8203 Freehand
114216|8202 Checkerboard
121006|270 Person
121007|270 Device
121025|271 Patient
121026|271 Fetus
121027|271 Specimen
121050|9000 Equivalent Meaning of Concept Name
121058|6052 Procedure reported
121065|7002 Procedure Description
121069|7002 Previous Finding
121071|3419 Finding
121073|3419 Impression
121075|3419 Recommendation
121077|6053 Conclusion
121079|280 Baseline
121080|7003 Best illustration of finding
121088|7452 Fellow
121092|7452 Sonologist
121094|7453 Performing
121096|7453 Requesting
121097|7445 Recording
121098|7453 Verifying
121099|7453 Assisting
121101|7453 Standby
121102|7455 Other sex
121103|7455 Undetermined sex
121104|7455 Ambiguous sex
121106|12101 Comment
121112|7003 Source of Measurement
121120|3400 Cath Lab Procedure Log
121123|3401 Patient Status or Event
121126|10001 Performed Procedure Step SOP Instance UID
121130|3421 Start Procedure Action
121131|3421 End Procedure Action
121132|3421 Suspend Procedure Action
121133|3421 Resume Procedure Action
121136|3430 DateTime Unsynchronized
121137|3430 DateTime Estimated
121145|3426 Description of Material
121148|3426 Unit Serial Identifier
121149|3426 Lot Identifier
121157|3550 Begin Circulatory Support
121158|3550 End Circulatory Support
121161|3530 Begin oxygen administration
121162|3530 End oxygen administration
121163|3531 Oxygen Administration by ventilator
121166|3552 Begin Pacing
121167|3552 End Pacing
121168|3551 Begin Ventilation
121169|3551 End Ventilation
121171|3401 Tech Note
121172|3401 Nursing Note
121173|3401 Physician Note
121174|3401 Procedure Note
121190|7250 Referenced Frames
121191|7250 Referenced Segment
121192|271 Device Subject
121200|7003 Illustration of ROI
121206|7470 Distance
121207|7470 Height
121208|3423 Inter-Marker Distance
121211|7470 Path length
121216|3471 Volume estimated from single 2D region
121217|7472 Volume estimated from three or more non-coplanar 2D regions
121218|3471 Volume estimated from two non-coplanar 2D regions
121219|7472 Volume of bounding three dimensional region
121220|7472 Volume of circumscribed sphere
121221|7472 Volume of ellipsoid
121222|7472 Volume of sphere
121223|7553 Arm of angle
121224|7550 Acetabular angle
121225|7553 Vector
121226|7553 Approximate spatial location
121227|7470 Line segment length
121242|6165 Distance from nipple
121243|6165 Distance from skin
121244|6165 Distance from chest wall
121301|7004 Simultaneous Doppler
121302|7004 Simultaneous Hemodynamic
121303|7004 Simultaneous ECG
121304|7004 Simultaneous Voice Narrative
121305|7004 Simultaneous Respiratory Waveform
121306|7004 Simultaneous Arterial Pulse Waveform
121307|7004 Simultaneous Phonocardiographic Waveform
121310|7022 RT treatment plan for the position being verified
121311|4264 Localizer
121312|7201 Biopsy localizer
121313|7201 Other partial views
121314|7201 Other image of biplane pair
121315|7201 Other image of stereoscopic pair
121316|7201 Images related to standalone object
121317|7201 Spectroscopy
121318|7215 Spectroscopy Data for Water Phase Correction
121320|7202 Uncompressed predecessor
121321|7202 Mask image for image processing operation
121322|4264 Source image for image processing operation|7222 Source Image for Image Processing Operation
121323|7210 Source series for image processing operation
121324|7060 Source image
121325|7205 Lossy compressed image
121326|7205 Alternate SOP Class instance
121327|7205 Full fidelity image
121328|7205 Alternate Photometric Interpretation image
121329|7202 Source image for montage
121330|7202 Lossy compressed predecessor
121331|7006 Equivalent CDA Document
121332|7006 Complete Rendering for Presentation
121333|7006 Partial Rendering for Presentation
121334|7006 Extended Rendering for Presentation
121335|7006 Source Document
121338|7201 Anatomic image
121339|7201 Functional image
121340|7201 Spectral filtered image
121341|7201 Device localizer
121342|10063 Dose Image
121346|7201 Acquisition frames corresponding to volume
121347|7201 Volume corresponding to spatially-related acquisition frames
121348|7201 Temporal Predecessor
121349|7201 Temporal Successor
121350|8120 Same acquisition at lower resolution
121351|8120 Same acquisition at higher resolution
121352|8120 Same acquisition at different focal depth
121353|8120 Same acquisition at different spectral band
121354|8120 Imaged container label
121358|7202 For Processing predecessor
121360|7009 Replaced report
121361|7009 Addended report
121362|7009 Preliminary report|9233 Preliminary Report
121363|7009 Partial report
121370|7220 Composed from prior doses
121371|7220 Composed from prior doses and current plan
121372|7221 Source dose for composing current dose
121373|702 RT Pre-Treatment Dose Check
121374|702 RT Pre-Treatment Consistency Check
121375|703 Assessment By Comparison
121376|703 Assessment By Rules
121377|7220 Composed with radiobiological effects
121378|7220 Composed with weighting for fractions delivered
121380|4050 Active Ingredient Undiluted Concentration
121381|4050 Contrast/Bolus Ingredient Opaque
121382|3410 Quantity administered
121383|3410 Mass administered
121401|9000 Derivation
121410|224 User chosen value
121411|224 Most recent value chosen
121412|224 Mean value chosen
121414|226 Standard deviation of population
121415|227 Percentile Ranking of measurement
121416|227 Z-Score of measurement
121417|226 2 Sigma deviation of population
121420|228 Equation
121421|228 Equation Citation
121422|228 Table of Values Citation
121423|228 Method Citation
121424|228 Table of Values
121701|9241 RT Patient Setup
121702|9260 RT Patient Position Acquisition, single plane MV
121703|9260 RT Patient Position Acquisition, dual plane MV
121704|9260 RT Patient Position Acquisition, single plane kV
121705|9260 RT Patient Position Acquisition, dual plane kV
121706|9260 RT Patient Position Acquisition, dual plane kV/MV
121707|9260 RT Patient Position Acquisition, CT kV
121708|9260 RT Patient Position Acquisition, CT MV
121709|9242 RT Patient Position Acquisition, Optical
121710|9242 RT Patient Position Acquisition, Ultrasound
121711|9242 RT Patient Position Acquisition, Spatial Fiducials
121712|9243 RT Patient Position Registration, single plane
121713|9243 RT Patient Position Registration, dual plane
121714|9243 RT Patient Position Registration, 3D CT general
121715|9243 RT Patient Position Registration, 3D CT marker-based
121716|9243 RT Patient Position Registration, 3D CT volume-based
121717|9243 RT Patient Position Registration, 3D on 2D reference
121718|9243 RT Patient Position Registration, 2D on 3D reference
121719|9243 RT Patient Position Registration, Optical
121720|9243 RT Patient Position Registration, Ultrasound
121721|9243 RT Patient Position Registration, Spatial Fiducials
121722|9241 RT Patient Position Adjustment
121723|9241 RT Patient Position In-treatment-session Review
121724|9241 RT Treatment Simulation with Internal Verification
121725|9241 RT Treatment Simulation with External Verification
121726|9241 RT Treatment with Internal Verification
121727|9241 RT Treatment with External Verification
121728|9241 RT Treatment QA with Internal Verification
121729|9241 RT Treatment QA with External Verification
121730|9241 RT Machine QA
121731|9241 RT Treatment QA by RT Plan Dose Check
121732|9241 RT Treatment QA by RT Plan Difference Check
121733|9241 RT Treatment QA by RT Ion Plan Dose Check
121734|9241 RT Treatment QA by RT Ion Plan Difference Check
121735|9241 RT Brachy Treatment
121736|9241 RT Image-Guided Patient Positioning and Treatment Delivery
121737|9273 RT Patient Position Acquisition, MR
121738|9243 RT Patient Position Registration, MR
121740|9250 Treatment Delivery Type
122001|3402 Patient called to procedure room
122002|3402 Patient admitted to procedure room
122003|3402 Patient given pre-procedure instruction
122004|3402 Patient informed consent given
122005|3402 Patient advance directive given
122006|3402 Nil Per Os (NPO) status confirmed
122007|3402 Patient assisted to table
122008|3402 Patient prepped and draped
122009|3402 Patient connected to continuous monitoring
122010|3402 Patient transferred to holding area
122011|3402 Patient transferred to surgery
122012|3402 Patient transferred to CCU
122020|3402 Patient disoriented
122021|3402 Patient reports nausea
122022|3402 Patient reports discomfort
122023|3402 Patient reports chest pain
122024|3402 Patient reports no pain
122025|3402 Patient alert
122026|3402 Patient restless
122027|3402 Patient sedated
122028|3402 Patient asleep
122029|3402 Patient unresponsive
122030|3402 Patient has respiratory difficulty
122031|3402 Patient coughed
122032|3402 Patient disconnected from continuous monitoring
122033|3402 Hemostasis achieved
122034|3402 Hemostasis not achieved - oozing
122035|3402 Hemostasis not achieved - actively bleeding
122036|3402 Patient given post-procedure instruction
122037|3402 Patient discharged from department
122038|3402 Patient pronounced dead
122039|3402 Patient transferred to morgue
122041|3404 Personnel Arrived
122042|3404 Personnel Departed
122043|3404 Page Sent To
122044|3404 Consultation With
122045|3404 Office called
122047|3427 Equipment brought to procedure room
122048|3427 Equipment ready
122049|3427 Equipment removed
122052|3429 Bioptome
122053|3406 Valvular Intervention
122054|3406 Aortic Intervention
122055|3406 Septal Defect Intervention
122056|3406 Vascular Intervention
122057|3406 Myocardial biopsy
122058|3428 Arterial conduit angiography
122059|3748 Single plane Angiography
122060|3748 Bi-plane Angiography
122061|3739 Percutaneous Coronary Intervention
122072|3407 Pre-procedure log
122073|3407 Analysis or measurements for current procedure|7009 Current procedure evidence
122075|3407 Prior report for current patient
122076|3408 Consumable taken from inventory
122077|3408 Consumable returned to inventory
122078|3408 Remaining consumable disposed
122079|3408 Consumable unusable
122081|3409 Drug start
122082|3409 Drug end
122083|3409 Drug administered
122084|3409 Contrast start
122085|3409 Contrast end
122086|3409 Contrast administered
122087|3409 Infusate start
122088|3409 Infusate end
122089|3422 Device crossed lesion
122091|3410 Volume administered
122092|3410 Undiluted dose administered
122093|3410 Concentration
122094|3410 Rate of administration
122095|3410 Duration of administration
122096|3410 Volume unadministered or discarded
122097|3423 Catheter Curve
122098|3423 Transmit Frequency
122101|3019 Aneurysm on cited vessel
122102|3019 Graft to cited segment, proximal section
122103|3019 Graft to cited segment, mid section
122104|3019 Graft to cited segment, distal section
122112|3704 Normal Myocardium
122113|3704 Scarred Myocardium
122114|3704 Thinning Myocardium
122160|3614 Derived Non-Valve Area
122161|3618 Pulmonary Flow
122162|3618 Systemic Flow
122167|3413 Death During Catheterization
122171|3726 Coronary lesion > = 50% stenosis
122182|3613 R-R interval
122185|3525 Blood Oxygen content
122187|3526 Blood Carbon dioxide saturation
122188|3529 Pulmonary Arterial Content (FCpa)
122189|3529 Pulmonary Venous Content (FCpv)
122191|3611 Ventricular End Diastolic pressure
122196|3611 C wave pressure
122197|3611 Gradient pressure, average
122198|3611 Gradient pressure, peak
122199|3611 Pressure at dp/dt max
122201|3612 Diastolic blood velocity, mean
122202|3612 Diastolic blood velocity, peak
122203|3612 Systolic blood velocity, mean
122204|3612 Systolic blood velocity, peak
122205|3612 Blood velocity, mean
122206|3612 Blood velocity, minimum
122207|3612 Blood velocity, peak
122208|3611 x-descent pressure
122209|3611 y-descent pressure
122210|3611 z-point pressure
122211|3613 Left Ventricular ejection time
122212|3613 Left Ventricular filling time
122213|3613 Right Ventricular ejection time
122214|3613 Right Ventricular filling time
122215|3619 Total Pulmonary Resistance
122216|3619 Total Vascular Resistance
122217|3620 Coronary Flow reserve
122218|3620 Diastolic/Systolic velocity ratio
122219|3620 Hyperemic ratio
122220|3620 Hemodynamic Resistance Index
122230|3667 10 Year CHD Risk
122231|3667 Comparative Average10 Year CHD Risk
122232|3667 Comparative Low10 Year CHD Risk
122233|3668 LDL Cholesterol Score Sheet for Men
122234|3668 LDL Cholesterol Score Sheet for Women
122235|3668 Total Cholesterol Score Sheet for Men
122236|3668 Total Cholesterol Score Sheet for Women
122240|3663 BSA = 0.003207*WT^(0.7285-0.0188*log(WT))*HT^0.3
122241|3663 BSA = 0.007184*WT^0.425*HT^0.725
122242|3663 BSA = 0.0235*WT^0.51456*HTcm^0.42246
122243|3663 BSA = 0.024265*WT^0.5378*HTcm^0.3964
122244|3663 BSA = (HT*WT/36)^0.5
122245|3663 BSA = 1321+0.3433*WT
122246|3663 BSA = 0.0004688*WT^(0.8168-0.0154*log(WT))
122247|3664 VO2male = BSA (138.1 - 11.49 * loge(age) + 0.378*HRf)
122248|3664 VO2female = BSA (138.1 - 17.04 * loge(age) + 0.378*HRf)
122249|3664 VO2 = VeSTPD * 10 * (FIO2 - FE02)
122250|3664 VO2 = 152 * BSA
122251|3664 VO2 = 175 * BSA
122252|3664 VO2 = 176 * BSA
122253|3664 Robertson & Reid table
122254|3664 Fleisch table
122255|3664 Boothby table
122256|3666 if (prem age< 3days) P50 = 19.9
122257|3666 if (age < 1day) P50 = 21.6
122258|3666 if (age < 30day) P50 = 24.6
122259|3666 if (age < 18y) P50 = 27.2
122260|3666 if (age < 40y) P50 = 27.4
122261|3666 if (age > 60y) P50 = 29.3
122266|3663 BSA = 0.007358*WT^0.425*HT^0.725
122267|3663 BSA = 0.010265*WT^0.423*HT^0.651
122268|3663 BSA = 0.008883*WT^0.444*HT^0.663
122269|3663 BSA = 0.038189*WT^0.423*HT^0.362
122270|3663 BSA = 0.009568*WT^0.473*HT^0.655
122271|3446 skin condition Warm
122272|3446 skin condition Cool
122273|3446 skin condition Cold
122274|3446 skin condition Dry
122275|3446 skin condition Clammy
122276|3446 skin condition Diaphoretic
122277|3446 skin condition Flush
122278|3446 skin condition Mottled
122279|3446 skin condition Pale
122281|3448 airway unobstructed
122282|3448 airway partially obstructed
122283|3448 airway severely obstructed
122288|3703 Not visualized
122301|3412 Guidewire crossing lesion unsuccessful
122302|3412 Guidewire crossing lesion successful
122303|3412 Angioplasty balloon inflated
122304|3412 Angioplasty balloon deflated
122305|3412 Device deployed
122306|3412 Stent re-expanded
122307|3412 Object removed
122308|3412 Radiation applied
122309|3412 Radiation removed
122310|3412 Interventional device placement unsuccessful
122311|3412 Interventional device placed
122312|3412 Intervention performed
122313|3412 Interventional device withdrawn
122330|3481 EEM Diameter
122331|3481 Plaque Plus Media Thickness
122332|3481 Lumen Perimeter
122333|3482 EEM Cross-Sectional Area
122334|3482 Plaque plus Media Cross-Sectional Area
122335|3482 In-Stent Neointimal Cross-Sectional Area
122341|3483 Calcium Length
122343|3484 Lumen Eccentricity Index
122344|3484 Plaque plus Media Eccentricity Index
122345|3484 Remodeling Index
122346|3484 Stent Symmetry Index
122347|3484 Stent Expansion Index
122348|3484 Lumen Shape Index
122350|3484 Lumen Diameter Ratio
122351|3484 Stent Diameter Ratio
122352|3484 EEM Diameter Ratio
122356|3491 Soft plaque
122357|3491 In-Stent Neointima
122360|3494 True Lumen
122361|3491 False Lumen
122363|3491 Plaque Rupture
122364|3483 Stent Gap
122367|3493 T-1 Worst
122368|3493 T-2 Secondary
122369|3493 T-3 Secondary
122370|3493 T-4 Secondary
122371|3485 EEM Volume
122372|3485 Lumen Volume
122374|3485 In-Stent Neointimal Volume
122375|3485 Native Plaque Volume
122376|3485 Total Plaque Volume
122380|3486 Proximal Reference
122381|3486 Distal Reference
122382|3486 Site of Lumen Minimum
122383|3487 Stented Region
122384|3487 Entire Pullback
122385|3487 Proximal Stent Margin
122386|3487 Distal Stent Margin
122388|3492 Intra-stent Dissection
122389|3491 Vulnerable Plaque
122390|3491 Eroded Plaque
122394|3495 Fibro-Lipidic Plaque
122395|3495 Necrotic-Lipidic Plaque
122397|3492 Adventitial Dissection
122398|3492 Intimal Dissection
122399|3492 Medial Dissection
122400|7210 Simultaneously Acquired
122401|7210 Same Anatomy
122402|7210 Same Indication
122403|7210 For Attenuation Correction
122406|3467 Left Atrial Ejection Fraction by Angiography
122407|3468 Left Atrial ED Volume
122408|3469 Left Atrial ES Volume
122447|12255 Wall Mass
122464|3460 LAD Region in RAO Projection
122465|3460 RCA Region in RAO Projection
122466|3461 Single LAD Region in RAO Projection
122467|3461 Single RCA Region in RAO Projection
122468|3461 Multiple LAD Region in RAO Projection
122469|3461 Multiple RCA Region in RAO Projection
122470|3461 LAD Region in LAO Projection
122471|3461 RCA Region in LAO Projection
122472|3461 CFX Region in LAO Projection
122473|3470 Circular method
122474|3470 Densitometric method
122475|3458 Center of Gravity
122476|3458 Long Axis Based
122477|3458 No Realignment
122485|8 Sphere
122486|3452 Geometric Isocenter
122487|3452 Geometric Non-Isocenter
122488|3452 Calibration Object Used
122489|3465 Curve Fitted Reference
122490|3465 Interpolated Local Reference
122491|3465 Mean Local Reference
122501|7473 Area of closed irregular polygon
122502|7473 Area of a closed NURBS
122503|7474 Integration of sum of closed areas on contiguous slices method for volume
122505|6061 Calibration
122558|3453 Area Length Kennedy
122559|3453 Area Length Dodge
122560|3453 Area Length Wynne
122562|3453 Multiple Slices
122563|3453 Boak
122564|3453 TS Pyramid
122565|3453 Two Chamber
122566|3453 Parallelepiped
122572|3455 BSA^1.219
122574|3456 Equidistant method
122575|3456 User selected method
122612|3823 central breathing position
122620|3821 Papillary Muscle Excluded
122621|3821 Papillary Muscle Included
122631|3836 Signal Earliest Peak Time
122633|3836 Signal Increase Start Time
122634|3836 Signal Time to Peak
122638|3836 Signal Baseline Start
122639|3836 Signal Baseline End
122650|3804 Area Based Method
122651|3804 Diameter Based Method
122652|3807 Volume Based Method
122655|3804 NASCET
122656|3804 ECST
122664|6346 Late Contrast Enhancement
122675|3838 Anterior-Posterior
122680|3813 endoleak
122683|3813 stent fracture
122684|3813 stent disintegration
122687|3486 Site of Lumen Maximum
122720|3117 OSEM algorithm
122721|3117 Chang method
122726|3112 Algorithmic Attenuation Correction
122727|3112 NM Transmission Attenuation Correction
122728|3112 CT-based Attenuation Correction
122729|3112 No Attenuation Correction
122730|3678 Bazett QT Correction Algorithm
122731|3678 Hodges QT Correction Algorithm
122732|3678 Fridericia QTc Algorithm
122733|3678 Framingham QTc Algorithm
122734|3239 Borg RPE Scale
122735|3239 Borg CR10 Scale
122740|3114 Excellent image quality
122741|3114 Good image quality
122742|3114 Poor image quality
122743|3115 Body habitus attenuation
122744|3115 Breast attenuation
122745|3115 Diaphragmatic attenuation
122748|3113 False Positive defect finding
122750|3231 Non-diagnostic - low heart rate
122751|3231 Non-diagnostic - resting ST abnormalities
122752|3231 Non-diagnostic - ventricular pacing or LBBB
122753|3677 Non-diagnostic ECG
122755|3231 Strongly positive
122756|3231 Strongly positive - ST elevation
122757|3233 ST Depression - Horizontal
122758|3233 ST Depression - Upsloping
122759|3233 ST Depression - Downsloping
122764|3205 Patient weight exceeds equipment limit
122770|3238 Ratio of achieved to predicted maximal oxygen consumption
122771|3238 Ratio of achieved to predicted functional capacity
122772|3238 Aerobic index
122773|3238 ST/HR Index
122775|3217 Agreement with prior findings
122776|3217 Disagreement with prior findings
122781|3110 Rest thallium/stress technetium procedure
122782|3110 Rest technetium/stress technetium 1 day procedure
122783|3110 Rest technetium/stress technetium 2 day procedure
122784|3110 Stress technetium/rest technetium 1 day procedure
122785|3110 NM Myocardial Viability procedure
122791|3106 PET Myocardial Perfusion, Rest only
122792|3106 PET Myocardial Perfusion, Stress only
122793|3106 PET Myocardial Perfusion, Rest and Stress
122795|3106 PET Myocardial Viability, Rest only
122796|3106 PET Myocardial Viability, Stress only
122797|3106 PET Myocardial Viability, Rest and Stress
122799|3202 Anginal Equivalent
123012|76 Pre-Medication
123019|7484 Caudal 10 degree distal-cranioproximal oblique
123101|7162 Neighborhood Analysis
123102|7162 Adaptive Filtering
123103|7162 Edge Detection
123104|7162 Morphological Operations
123105|7162 Histogram Analysis
123106|7162 Multi-Scale/Resolution Filtering
123107|7162 Cluster Analysis
123108|7162 Multispectral Processing
123109|7162 Manual Processing
123110|7162 Artificial Intelligence
123111|7162 Deformable Models
125000|12024 OB-GYN Ultrasound Procedure Report
125012|12017 Growth Percentile Rank
125013|12017 Growth Z-score
125021|7100 Frame of Reference Identity
125022|7100 Fiducial Alignment
125023|7100 Acquisition Equipment Alignment
125024|7100 Image Content-based Alignment
125025|7100 Visual Alignment
125026|7100 Image Content and Fiducial Based Alignment
125027|7203 Deformed for Registration
125028|7013 Source Deformable Spatial Registration
125030|7101 Inter-Hemispheric Plane
125031|7101 Right Hemisphere Most Anterior
125032|7101 Right Hemisphere Most Posterior
125033|7101 Right Hemisphere Most Superior
125034|7101 Right Hemisphere Most Inferior
125035|7101 Left Hemisphere Most Anterior
125036|7101 Left Hemisphere Most Posterior
125037|7101 Left Hemisphere Most Superior
125038|7101 Left Hemisphere Most Inferior
125040|7165 Background
125041|7165 Registration Input
125195|7000 Pediatric Cardiac Ultrasound Report
125196|7000 Fetal Cardiac Ultrasound Report
125197|7000 Adult Congenital Cardiac Ultrasound Report
125200|7000 Adult Echocardiography Procedure Report
125204|12228 Area-Length Biplane
125205|12228 Area-Length Single Plane
125206|12228 Cube Method
125207|12228 Method of Disks, Biplane
125208|12228 Method of Disks, Single Plane
125209|12228 Teichholz
125210|12229 Area by Pressure Half-Time
125211|12228 Biplane Ellipse
125212|12229 Continuity Equation
125213|12229 Continuity Equation by Mean Velocity
125214|12229 Continuity Equation by Peak Velocity
125215|12229 Continuity Equation by Velocity Time Integral
125216|12229 Proximal Isovelocity Surface Area
125217|12230 Full Bernoulli
125218|12230 Simplified Bernoulli
125219|12231 Doppler Volume Flow
125220|12229 Planimetry
125221|12232 Left Ventricle Mass by M-mode
125222|12232 Left Ventricle Mass by Truncated Ellipse
125223|12238 4 Point Segment Finding Scale
125224|12238 5 Point Segment Finding Scale
125225|12238 5 Point Segment Finding Scale With Graded Hypokinesis
125226|12228 Single Plane Ellipse
125227|12228 Modified Simpson
125228|12228 Bullet Method
125233|12031 Start of drug dose administration
125234|12031 Start of contrast agent administration
125235|12031 Destruction of microbubbles
125236|12031 Onset of exercise
125237|12031 Cessation of exercise
125238|12031 Onset of stimulation
125239|12031 Cessation of stimulation
125240|12032 Line scan pattern
125241|12032 Plane scan pattern
125242|12032 Volume scan pattern
125251|12033 Non-imaging Doppler ultrasound transducer geometry
125252|12033 Linear ultrasound transducer geometry
125253|12033 Curved linear ultrasound transducer geometry
125254|12033 Sector ultrasound transducer geometry
125255|12033 Radial ultrasound transducer geometry
125256|12033 Ring ultrasound transducer geometry
125257|12034 Fixed beam direction
125258|12034 Mechanical beam steering
125259|12034 Phased beam steering
125261|12035 External Transducer
125262|12035 Transesophageal Transducer
125263|12035 Endovaginal Transducer
125264|12035 Endorectal Transducer
125265|12035 Intravascular Transducer
125266|12035 Endocavitary Transducer
125267|12035 Intraoperative Transducer
125270|12232 Left Ventricle Mass by Area Length
125271|12232 Left Ventricle Mass by M-mode - adjusted by Height
125272|12232 Left Ventricle Mass by Truncated Ellipse - adjusted by Height
125273|12232 Left Ventricle Mass by Area Length - adjusted by Height
125311|12302 Structure of the Finding Site
125312|12302 Behavior of the Finding Site
125313|12303 Indexed
125314|12303 Fractional Change
125315|12303 Calculated
125316|12227 Directly measured
125317|12305 Right Ventricle Outflow Tract, Distal
125318|12305 Right Ventricle Outflow Tract, Proximal
125319|12305 Right Ventricle Anterior Wall
125320|12307 Electromechanical Delay
125321|12307 Pre-ejection Period
125322|12307 Atrial Diastolic Filling (D-wave)
125323|12307 AR-wave
125324|12307 Full Cardiac Cycle
125325|12304 Dyssynchrony Index
125326|12304 Effective Orifice Area
125327|12304 Excursion Distance
125328|12304 Maximum Orifice Area
125329|12304 Peak Blood Pressure
125330|12304 Peak Tissue Velocity
125331|12304 PISA Radius
125332|12304 Regurgitation Jet Area
125333|12304 Regurgitation Jet Width
125334|12304 Vena Contracta Width
125901|12030 CARDIOsphere
125902|12030 Echovist
125903|12030 Imagify
125904|12030 Levovist
125905|12030 Sonazoid
125906|12030 SonoVue
125907|12030 Targestar-B
125908|12030 Targestar-P
126000|7021 Imaging Measurement Report
126001|7021 Oncology Measurement Report
126002|7021 Dynamic Contrast MR Measurement Report
126003|7021 PET Measurement Report
126020|100 Multiparametric MRI
126022|100 Multiparametric MRI of whole body
126029|7474 LWH method for volume of ellipsoid
126030|7474 Sum of segmented voxel method for volume
126031|7464 Peak Value Within ROI
126032|7466 Metabolic Volume
126033|7466 Total Lesion Glycolysis
126034|7466 Glycolysis
126035|7466 Total Lesion Proliferation
126036|7466 Proliferative Activity
126037|7466 Standardized Added Metabolic Activity
126038|7466 Standardized Added Metabolic Activity Background
126039|7466 Lesion to Background SUV Ratio
126040|7466 Background for Lesion to Background SUV Ratio
126050|7468 Fractal Dimension
126051|7464 Skewness
126052|7464 Kurtosis
126061|7467 Root Angular Second Moment of GLCM
126074|6146 Posttreatment
126075|6146 Eligibility
126080|6147 RECIST 1.0|6147 RECIST 1.1
126220|7180 R2-Coefficient
126221|7180 Chi-square
126222|7180 D-W
126223|7180 AIC
126224|7180 BIC
126300|4102 Perfusion analysis by Stable Xenon CT technique
126301|4102 Perfusion analysis by IV Iodinated Contrast CT technique
126302|4102 Perfusion analysis by Arterial Spin Labeling MR technique
126303|4102 Perfusion analysis by Susceptibility MR technique
126310|4105 Least Mean Square (LMS) deconvolution
126311|4105 Singular Value Decomposition (SVD) deconvolution
126312|4107 Ktrans
126313|4107 kep
126314|4107 ve
126320|4109 IAUC
126321|4109 IAUC60
126322|4109 IAUC90
126323|4109 IAUC180
126324|4109 IAUCBN
126325|4109 IAUC60BN
126326|4109 IAUC90BN
126327|4109 IAUC180BN
126330|4107 tau_m
126331|4107 vp
126340|4101 Standard Tofts Model
126341|4101 Extended Tofts Model
126342|4106 Model-free concentration-time quantitification
126343|4101 First Pass Leakage Profile (FPLP) Model
126344|4101 Shutter-Speed Model (SSM)
126345|4101 Gamma Capillary Transit Time (GCTT) Model
126346|4101 Adiabatic Tissue Homogeneity (ATH) Model
126347|4101 Two Compartment Exchange (2CX) Model
126350|4100 T1 by Multiple Flip Angles
126351|4100 T1 by Inversion Recovery
126352|4100 T1 by Fixed Value
126360|4103 AIF Ignored
126361|4103 Population Averaged AIF
126362|4103 User-defined AIF ROI
126363|4103 Automatically Detected AIF ROI
126364|4103 Blind Estimation of AIF
126370|4104 Time of Peak Concentration
126371|4109 Bolus Arrival Time
126372|4104 Time of Leading Half-Peak Concentration
126373|4104 Temporal Derivative Exceeds Threshold
126374|4109 Temporal Derivative Threshold
126375|4109 Maximum Slope
126376|4109 Maximum Difference
126377|4109 Tracer Concentration
126380|4111 Contrast Longitudinal Relaxivity
126390|4108 Absolute Regional Blood Flow
126391|4108 Absolute Regional Blood Volume
126392|4108 Oxygen Extraction Fraction
126393|7180 R1
126394|7180 R2
126395|7180 R2*
126396|7180 Magnetic Susceptibility
126397|4108 Relative Regional Blood Flow
126398|4108 Relative Regional Blood Volume
126400|7180 Standardized Uptake Value
126401|7180 SUVbw
126402|7180 SUVlbm
126403|7180 SUVbsa
126404|7180 SUVibw
126405|7180 SUVlbm(Janma)
126406|7180 SUVlbm(James128)
126500|4021 Pittsburgh compound B C^11^
126502|4021 T807 F^18^
126503|4021 Flubatine F^18^
126509|25 Lutetium^177^ n-acetylaspartylglutamate
126510|4021 Monoclonal Antibody ^64^Cu
126511|4021 Monoclonal Antibody ^89^Zr
126512|4021 Trastuzumab ^89^Zr
126513|4021 Cetuximab ^89^Zr
126514|4021 J591 ^89^Zr
126515|4021 cU36 ^89^Zr
126516|4021 Bevacizumab ^89^Zr
126517|4021 cG250-F(ab')(2) ^89^Zr
126518|4021 R1507 ^89^Zr
126519|4021 E4G10 ^89^Zr
126520|4021 Df-CD45 ^89^Zr
126600|4020 ^44^Scandium
126601|4020 ^51^Manganese
126602|4020 ^70^Arsenic
126603|4020 ^90^Niobium
126604|18 ^191m^Iridium
126605|4020 ^43^Scandium
126606|4020 ^152^Terbium
126607|4020 ^52m^Manganese
126700|4021 ATSM Cu^60^
126701|4021 ATSM Cu^61^
126702|4021 ATSM Cu^62^
126703|4021 Choline C^11^
126704|4021 Fallypride C^11^
126705|4021 Fallypride F^18^
126706|4021 FLB 457 C^11^
126707|4021 Fluorotriopride F^18^
126709|4021 Glutamine C^11^
126710|4021 Glutamine C^14^
126711|4021 Glutamine F^18^
126713|4021 2FA F^18^
126714|4021 Nifene F^18^
126715|4021 CLR1404 I^124^
126716|4021 CLR1404 I^131^
126718|4021 Flurpiridaz F^18^
126719|4021 RO6924963 ^11^C
126720|4021 RO6931643 ^11^C
126721|4021 Obinituzimab ^89^Zr
126722|4021 Benralizumab ^89^Zr
126723|4021 Ocaratuzumab ^89^Zr
126724|4021 Glembatumumab vedotin ^89^Zr
126725|4021 Pinatuzumab vedotin ^89^Zr
126726|4021 Polatuzumab vedotin ^89^Zr
126727|4021 Blinatumomab ^89^Zr
126728|4021 Pegdinetanib ^89^Zr
126729|4021 AGN-150998 ^89^Zr
126730|4021 MEDI-551 ^89^Zr
126731|4021 GA201 ^89^Zr
126732|4021 Ecromeximab ^89^Zr
126733|4021 Roledumab ^89^Zr
126734|4021 XmAb5574 ^89^Zr
126735|4021 Brentuximab ^89^Zr
126736|4021 Panitumumab ^89^Zr
126737|4021 Rituximab ^89^Zr
126738|4021 Mogamulizumab ^89^Zr
126739|4021 Ublituximab ^89^Zr
126740|4021 Margetuximab ^89^Zr
126741|4021 SAR3419 ^89^Zr
126742|4021 Ranibizumab ^89^Zr
126746|4021 cMAb U36 ^89^Zr
126747|4021 DN30 ^89^Zr
126748|4021 Fresolimumab ^89^Zr
126749|4021 TRC105 ^89^Zr
126750|4021 7E11 ^89^Zr
126751|4021 7D12 ^89^Zr
126752|4021 28H1 ^89^Zr
126753|4021 Nanocolloidal albumin ^89^Zr
126754|4021 Anti-B220 ^89^Zr
126755|4021 RO5323441 ^89^Zr
126756|4021 RO542908 ^89^Zr
126757|4021 RO6958948 ^18^F
126758|4021 PSMA-1007 F^18^
126759|4021 PSMA-617 Ga^68^
126760|4021 Df-FK ^89^Zr
126761|4021 Df-FK-PEG(3) ^89^Zr
126762|4021 Df-[FK](2) ^89^Zr
126763|4021 Df-[FK](2)-3PEG(4) ^89^Zr
126764|25 Iodinated I^125^ DPA-713
126765|4021 DPA-713 ^11^C
126766|4021 DPA-714 ^18^F
126801|9403 IEC61217 Patient Support Continuous Yaw Angle
126802|9403 IEC61217 Table Top Continuous Pitch Angle
126803|9403 IEC61217 Table Top Continuous Roll Angle
126804|9403 IEC61217 Table Top Eccentric Axis Distance
126805|9403 IEC61217 Table Top Continuous Eccentric Angle
126806|9403 IEC61217 Table Top Lateral Position
126807|9403 IEC61217 Table Top Longitudinal Position
126808|9403 IEC61217 Table Top Vertical Position
126809|9402 IEC61217 Gantry Continuous Roll Angle
126810|9402 IEC61217 Gantry Continuous Pitch Angle
126811|9402 IEC61217 Gantry Continuous Yaw Angle
126812|9569 Isocentric Patient Support Continuous Pitch Angle
126813|9569 Isocentric Patient Support Continuous Roll Angle
126814|9569 Isocentric Patient Support Continuous Yaw Angle
126815|9569 Isocentric Patient Support Lateral Position
126816|9569 Isocentric Patient Support Longitudinal Position
126817|9569 Isocentric Patient Support Vertical Position
126830|21 left first
126831|21 right first
126832|21 posterior first
126833|21 anterior first
126850|7490 ILCR
127060|617 Nose cone
127061|618 Nasal cannula
127070|11 Retro-orbital route
127101|634 In home cage
127102|634 During transport
127103|634 Staging prior to imaging
127104|634 Preparation for imaging
127146|7457 Mixed sex
127177|604 Unused
127178|604 Reused
127220|606 Igloo
127221|606 Red translucent igloo
127230|605 Aspen chip bedding
127231|605 Aspen shaving bedding
127232|605 Corn cob bedding
127233|605 Paper-based bedding
127234|605 Pine chip bedding
127235|605 Pine shaving bedding
127240|636 Carrier temperature sensor
127250|635 Forced air heater
127251|635 Heated imaging device
127252|635 Heated patient support
127253|635 Heated water blanket
127254|635 Pre-heated pad
127255|635 Unheated
127270|607 NIH31
127271|607 NIH07
127272|607 AIN76
127273|607 AIN93G
127274|607 AIN93M
127290|610 Reverse osmosis purified water
127291|610 Reverse osmosis purified, HCl acidified water
127330|621 Carrier gas
127370|603 Animal housing room
127371|603 Preparation room
127372|603 Imaging procedure room
127390|608 Locally manufactured product
127391|609 Food treat
127460|637 Tumor Graft
127801|645 Embryonic kidney
127851|640 Human alpha synuclein preformed fibrils
127852|640 Mouse alpha synuclein preformed fibrils
127853|640 Human Tau preformed fibrils
127854|640 Mouse Tau preformed fibrils
127856|3711 Heart Valve Flail
127901|646 SPECT of whole body
127902|646 SPECT CT of whole body
128001|9231 Add Addendum to Report
128005|9233 Final Report
128006|7449 Abdominal Imaging Specialty
128007|7449 Cardiac Imaging Specialty
128008|7449 Head and Neck Imaging Specialty
128009|7449 Musculoskeletal Imaging Specialty
128010|7449 Neurology Specialty
128011|7449 Neuroradiology Imaging Specialty
128012|7449 OB/Gyn Imaging Specialty
128013|7449 Oncologic Imaging Specialty
128014|7449 Oncology Specialty
128015|7449 Thoracic Imaging Specialty
128016|7449 Pediatric Imaging Specialty
128017|7449 Vascular Imaging Specialty
128040|12016 FWP by GA, Campbell, 1991
128041|12016 FWP by GA, Hadlock, 1991
128120|1010 Plane through Superior Extent
128121|1010 Plane through Inferior Extent
128122|1010 Plane through Proximal Extent
128123|1010 Plane through Distal Extent
128124|1010 Plane through Medial Extent
128125|1010 Plane through Lateral Extent
128126|1010 Plane through Leftmost Extent
128127|1010 Plane through Rightmost Extent
128128|1010 Plane through Anterior Extent
128129|1010 Plane through Posterior Extent
128130|1010 Plane through Center
128137|219 Geometric Centerpoint
128138|219 Center of Mass
128139|219 Seed point
128140|219 Representative point
128141|219 Boundary point
128151|1015 Laser Cross-hairs
128160|1000 Acquired Volume
128170|7030 Abdominal Radiology
128171|7030 Biomedical Engineering
128172|7030 Cardiovascular Radiology
128173|7030 Information Technology
128174|7030 Medical Physics
128175|7030 Musculoskeletal Radiology
128177|7030 Pediatric Radiology
128179|7030 Thoracic Radiology
128180|7024 For RT Workflow
128181|7010 Diagnostic Source Images
128182|7010 Segmentation Result
128183|7010 Registration Result
128184|7023 Pre-Planning Result
128185|7023 RT Prescription Result
128186|7023 Dose Calculation Image Series|9510 RT Prescription Result
128187|7023 Coordinate Alignment Image Series
128188|7023 RT Treatment Simulation Result
128189|7023 RT Planning Result
128190|7023 Dosimetric Result
128191|7023 Patient Setup Verification Result
128192|7023 RT Treatment Session Result
128193|7023 RT Treatment Course Summary
128194|7023 RT Treatment QA Result
128195|7010 For Diagnosis
128196|7010 For Segmentation
128197|7024 For RT Prescription
128198|7024 For RT Treatment Planning
128199|7010 For Plan Comparison
128200|7024 For RT Plan Summation
128201|7024 For Physician Review
128202|7024 For Physicist Review
128203|7010 For Tumor Board
128204|7024 For Plan Quality Assurance
128205|7024 For Machine Quality Assurance
128206|7024 For Patient Setup Verification
128207|7010 For Clinical Trial Submission
128208|7010 For Tumor Registry
128209|7025 RT Workflow Input Used
128210|7025 RT Prescription Input Used
128211|7025 RT Treatment Planning Input Used
128212|7025 RT Plan Summation Input Used
128213|7025 Physician Review Input Used
128214|7025 Physicist Review Input Used
128215|7025 Plan Quality Assurance Input Used
128216|7025 Machine Quality Assurance Input Used
128217|7025 Patient Setup Verification Input Used
128218|7010 Diagnosis Input Used
128219|7010 Contouring Input Used
128220|7010 Plan Comparison Input Used
128221|7010 Tumor Board Input Used
128222|7010 Tumor Registry Input Used
128223|7010 Clinical Trial Submission Input Used
128224|7013 Source measurement
128225|7013 Source report
128226|7013 Source raw data
128227|7019 Source real world value map
128250|7202 Structural image for image processing
128251|7202 Flow image for image processing
128252|4270 OCT-A amplitude decorrelation
128253|4270 OCT-A complex variance
128254|4270 OCT-A speckle variance
128255|4270 OCT-A correlation mapping
128256|4270 Doppler OCT-A
128257|4271 Retina depth encoded vasculature flow
128258|4271 Retina depth encoded structural reflectance map
128259|4271 Retina vasculature flow
128260|4271 Retina structural reflectance map
128261|4271 Vitreous vasculature flow
128262|4271 Vitreous structural reflectance map
128263|4271 Radial peripapillary vasculature flow
128264|4271 Radial peripapillary structural reflectance map
128265|4271 Superficial retina vasculature flow
128266|4271 Superficial retina structural reflectance map
128267|4271 Middle inner retina vasculature flow
128268|4271 Middle inner structural reflectance map
128269|4271 Deep retina vasculature flow
128270|4271 Deep retina structural reflectance map
128271|4271 Outer retina vasculature flow
128272|4271 Outer retina structural reflectance map
128273|4271 Choriocapillaris vasculature flow
128274|4271 Choriocapillaris structural reflectance map
128275|4271 Choroid vasculature flow
128276|4271 Choroid structural reflectance map
128277|4271 Whole eye vasculature flow
128278|4271 Whole eye structural reflectance map
128279|4272 Cube B-scan pattern
128280|4272 Raster B-scan pattern
128281|4272 Line B-scan pattern
128282|4272 Radial B-scan pattern
128283|4272 Cross B-scan pattern
128284|4272 Circle B-scan pattern
128285|4272 Concentric circle B-scan pattern
128286|4272 Circle-raster B-scan pattern
128287|4272 Circle-radial B-scan pattern
128288|4272 Grid B-scan pattern
128289|4273 Outer surface of RNFL
128290|4273 Outer surface of GCL
128291|4273 Outer surface of IPL
128292|4273 Outer surface of INL
128293|4273 Outer surface of OPL
128294|4273 Outer surface of HFL
128295|4273 Surface between Inner and Outer Segments of the photoreceptors
128296|4273 Surface of the interdigitating zone between retina and RPE
128297|4273 Anterior surface of the RPE
128298|4273 Surface of the center of the RPE
128299|4273 Posterior surface of the RPE
128300|4273 Outer surface of the BM
128301|4273 Surface of the choroid-sclera interface
128302|4273 Outer surface of the CC
128303|7203 OCT B-scan analysis
128304|4270 OCT-A one-sided ratio (lesser)
128305|4270 OCT-A one-sided ratio (greater)
128404|10064 Anthropomorphic Model
128405|10069 Breast Thickness
128406|10065 BREP Radiation Transport Model
128407|10069 DgN
128408|10069 Patient AP Dimension
128409|10069 Patient Lateral Dimension
128410|10069 SSDE Conversion Factor
128411|10069 Backscatter
128418|10064 Simple Object Model
128421|10065 Geometric Radiation Transport Model
128422|10065 Voxelized Radiation Transport Model
128423|10065 Mesh Radiation Transport Model
128424|10065 NURBS Radiation Transport Model
128431|10066 Beam Block
128433|10069 Tissue Air Ratio
128452|10069 Correction Factor
128453|10069 Curve Fit Parameter
128455|10069 Homogeneity Factor
128459|10066 Table
128460|10066 Table Core
128461|10066 Table Outer Liner
128462|10066 Table Pad
128479|10068 Tabular Data Algorithm
128480|10068 Analytical Algorithm
128481|10068 Empirical Algorithm
128484|10063 Isodose
128485|10063 Skin Dose Map
128487|10063 3D Dose Map
128488|10063 Dose Gradient
128492|10066 Patient Support
128494|10064 Patient Segmented Model
128496|10063 Dose Point Cloud
128497|10065 Measured Radiation Dose
128512|10070 Equivalent Dose
128513|10070 Absorbed Dose
128522|10069 Normalization Factor
128523|10069 Offset Factor
128526|10069 Tissue Fraction
128527|10069 Distance Correction
128531|10061 Maximum Absorbed Radiation Dose
128532|10061 Minimum Absorbed Radiation Dose
128533|10061 Mean Absorbed Radiation Dose
128534|10061 Mode Absorbed Radiation Dose
128535|10062 Maximum Equivalent Radiation Dose
128536|10062 Minimum Equivalent Radiation Dose
128537|10062 Mean Equivalent Radiation Dose
128538|10062 Mode Equivalent Radiation Dose
128539|10061 Median Absorbed Radiation Dose
128540|10062 Median Equivalent Radiation Dose
128553|10034 Patient motion
128554|10034 Suboptimal contrast timing
128601|800 Appropriate for the indications
128602|800 Consistent with labeling of the device
128603|800 Approved for use at the institution
128604|800 Approved for use in the clinical trial
128605|800 Approved for use on pregnant patients
128606|800 Appropriate for the device
128607|800 Inside operational limits of the device
128608|800 Optimized for the device instance
128609|800 Disapproved for any use
128610|800 Deprecated protocol
128611|800 Approved for experimental use
128612|800 Disapproved for experimental use
128613|800 Eligible for reimbursement
128614|800 Eligible for reimbursement on per patient basis
128615|800 Ineligible for reimbursement
128617|800 Disapproved for use on pregnant patients
128618|800 Inappropriate for the device
128619|800 Outside operational limits of the device
128620|800 Not optimized for the device instance
128621|800 Inappropriate for the indications
128622|800 Inconsistent with labeling of the device
128623|800 Disapproved for use at the institution
128624|800 Disapproved for use in the clinical trial
128670|7452 Head of Radiology
128671|7452 Chair of Protocol Committee
128673|7452 Administrator of Radiology Department
128674|7452 Lead Radiologic Technologist
128675|7452 Head of Cardiology
128676|7452 Representative of Protocol Committee
128677|7452 Representative of Ethics Committee
128678|9555 Physics Assistant
128701|7026 3D Gel
128702|7026 Diode Array
128703|7026 Ion Chamber Array
128704|7026 Diode
128705|7026 Liquid Ion Chamber
128706|7026 OSLD
128707|7026 Ion Chamber
128708|7026 Diamond Detector
128709|7026 RPLGD
128710|7014 For Teaching File Export
128711|7014 For Clinical Trial Export
128712|7018 Additional Teaching File Information
128713|7014 For Research Collection Export
128714|7014 For Publication Export
128715|7015 Delay export until final report is available
128716|7015 Delay export until clinical information is available
128717|7015 Delay export until confirmation of diagnosis is available
128718|7015 Delay export until histopathology is available
128719|7015 Delay export until other laboratory results are available
128720|7015 Delay export until patient is discharged
128721|7015 Delay export until patient dies
128722|7015 Delay export until expert review is available
128725|7016 Primary level
128726|7016 Intermediate level
128727|7016 Advanced level
128728|7017 Musculoskeletal imaging subject matter
128729|7017 Pulmonary imaging subject matter
128730|7017 Cardiovascular imaging subject matter
128731|7017 Gastrointestinal imaging subject matter
128732|7017 Genitourinary imaging subject matter
128733|7017 Neuroimaging subject matter
128734|7017 Vascular and interventional imaging subject matter
128735|7017 Nuclear medicine imaging subject matter
128736|7017 Ultrasound imaging subject matter
128737|7017 Pediatric imaging subject matter
128738|7017 Breast imaging subject matter
128766|10008 Table X Position to Isocenter
128767|10008 Table Y Position to Isocenter
128768|10008 Table Z Position to Isocenter
128769|10008 Table X End Position to Isocenter
128770|10008 Table Y End Position to Isocenter
128771|10008 Table Z End Position to Isocenter
129001|7453 Eligibility Reader
129002|7453 Designator
129003|7453 Image Quality Controller
129004|7453 Results Quality Controller
129010|7062 Edited Model
129011|7062 Component Model
129012|7064 Educational Intent
129013|7064 Planning Intent
129014|7064 Tool Fabrication
129015|7064 Prosthetic Fabrication
129016|7064 Implant Fabrication
129017|7064 Simulation Intent
129018|7061 US 3D CAM model
129019|7061 Mixed Modality 3D CAM model
129020|7061 Photogrammetric Imaging 3D CAM model
129021|7061 Laser Scanning 3D CAM model
129100|7180 Fat fraction
129101|7180 Water/fat in phase
129102|7180 Water/fat out of phase
129103|7180 Water fraction
129104|7203 Perfusion image analysis
129105|7203 Diffusion image analysis
129106|7203 Diffusion tractography
129201|7201 Image used for Treatment Planning
129202|7201 Image used for Dose Calculation
129203|7201 Image Acquired during Treatment
129204|7201 Image used as Reference Image for Treatment
129210|7022 Registration used in Planning
129211|7022 Registration created during Treatment
129212|7022 Dose from prior Treatment
129301|7112 Coil Marker
129303|7112 Cylinder Marker
129305|7112 Wire Marker
129306|7112 Transponder Marker
129308|7112 MR Marker
129309|7112 Infrared Reflector Marker
129310|7112 Visible Reflector Marker
129320|301 Effective Atomic Number
129321|301 Modified Hounsfield Unit
130001|9529 Minimum Surface Radiation Dose
130002|9529 Maximum Surface Radiation Dose
130003|9529 Minimum Radiation Dose
130004|9529 Maximum Radiation Dose
130005|9529 Minimum Mean Radiation Dose
130006|9529 Maximum Mean Radiation Dose
130007|9529 Minimum Equivalent Uniform Dose
130008|9529 Maximum Equivalent Uniform Dose
130009|9529 Prescription Radiation Dose
130014|9530 Minimum Percent Volume at Radiation Dose
130015|9530 Maximum Percent Volume at Radiation Dose
130016|9531 Minimum Absolute Volume at Radiation Dose
130017|9531 Maximum Absolute Volume at Radiation Dose
130018|9532 Minimize Meterset
130041|9503 RT Target
130042|9503 RT Dose Calculation Structure
130043|9580 RT Geometric Information
130044|9580 Fixation or Positioning Device
130045|9580 Brachytherapy Device
130046|9501 Non-specific Volume
130047|9501 External Body Model
130048|9508 Unclassified Volume
130049|9534 CTV Nodal
130050|9534 CTV Primary
130051|9534 GTV Nodal
130052|9534 GTV Primary
130053|9534 PTV Nodal
130054|9534 PTV Primary
130055|9534 Entire Body Target Volume
130056|9534 ITV
130057|9535 Planning Organ At Risk Volume
130058|9535 Avoidance Volume
130059|9534 Treated Volume
130060|9535 Organ At Risk
130061|9535 Radiation Dose Shaping Volume
130062|9535 Conformality Shell
130063|9534 Radiation Dose Normalization Point
130064|9534 Radiation Dose Reference Point
130065|9535 Dose Calculation Bounding Volume
130066|9535 Radiation Interaction Volume
130067|9507 Patient Anatomy Model
130068|9507 Extended Patient Anatomy Model
130069|9504 Patient Setup Point
130070|9504 Room Laser Patient Setup Point
130071|9504 Moveable Laser Patient Setup Point
130072|9504 Reference Acquisition Point
130073|9504 Isocentric Treatment Location Point
130074|9500 Specified Conformity Index
130075|9500 Specified Healthy Tissue Conformity Index
130076|9500 Specified Conformation Number
130077|9500 Specified Homogeneity Index
130078|9506 Brachytherapy source applicator
130079|9506 Brachytherapy channel shield
130080|9506 Brachytherapy channel
130081|9508 Unclassified Combination
130086|7180 Relative Linear Stopping Power
130096|9533 Single Fraction
130097|9533 Standard Fractionation
130098|9533 Hypo-fractionation
130099|9533 Hyper-fractionation
130100|9533 Continuous Temporary
130101|9533 Continuous Permanent
130102|9511 Static Beam
130103|9511 Arc Beam
130104|9511 Conformal Arc Beam
130105|9511 Step and Shoot Beam
130106|9511 Sliding Window Beam
130107|9511 VMAT
130108|9512 Helical Beam
130109|9512 Topographic Beam
130110|9513 Headframe
130111|9513 Head Mask
130112|9513 Head and Neck Mask
130113|9513 Mold
130114|9513 Cast
130116|9513 Breast Board
130117|9513 Body Frame
130118|9513 Vacuum Mold
130119|9513 Whole Body Pod
130120|9513 Rectal Balloon
130121|9513 Vaginal Cylinder
130123|9517 Aperture Block
130124|9518 Accessory Tray
130125|9519 Radiotherapy Applicator
130126|9537 Radiation transport-based methods
130127|9537 Fractionation-based or temporally-based methods
130128|9538 Local Effect Model
130129|9538 Microdosimetric Kinetic Model
130130|9539 Equivalent 2-Gray Fractions Model
130131|9539 Linear-Quadratic Model
130132|9539 Linear-Quadratic Model with Time Factor
130133|9539 Linear-Quadratic-Linear Model
130134|9539 Linear-Quadratic Model for Low-Dose Rate Brachytherapy
130135|9509 Historical RT Prescription
130136|9509 RT Prescription Input Images
130137|9510 RT Treatment Planning Input Images
130138|9522 Multiple Fixed Sources
130139|9523 Synchronized Robotic Treatment
130140|9523 Non-Synchronized Robotic Treatment
130141|9526 ^3^Helium nucleus
130142|9526 ^4^Helium nucleus
130143|9526 ^12^Carbon nucleus
130144|9526 ^16^Oxygen nucleus
130150|71 Pressure above warning limit
130151|71 Pressure above adjustment limit
130152|71 Flow rate above warning limit
130153|71 Flow rate above adjustment limit
130154|67 Terminated due to request from operator
130155|71 Fixed duration pause ended
130156|67 Terminated due to pressure above termination limit
130157|67 Terminated due to flow rate above termination limit
130158|67 Terminated due to excessive duration pause
130159|67 Terminated due to injector communication loss
130160|67 Terminated due to unspecified injector failure
130161|71 Keep vein open started
130162|71 Keep vein open ended
130163|71 Syringe attached
130164|71 Syringe detached
130168|62 Automatic Programmed Administration Phase
130169|62 Automatic Programmed Delay Phase
130171|62 Automated Manual Inject Phase
130173|63 Automated Administration
130174|63 Manual Administration
130175|71 Air detected
130176|67 Terminated due to air detected
130177|67 Terminated by scanner
130178|67 Terminated due to critical battery level
130179|67 Terminated due to consumable removal
130247|72 Patency Test Injection
130248|72 Transit Time Test Injection
130249|72 Diagnostic Administration
130251|72 Flush Administration
130252|73 Negative exponential
130253|73 Linear Curve
130259|76 Contrast Reaction Prophylactic Agent
130263|62 Automatic Programmed Wait Phase
130266|71 Programmed hold started
130267|71 Manual hold started
130268|71 Manual resume from hold
130269|71 Terminated hold due to timeout
130290|2 Median
130300|4029 Skin of paraspinal area of the neck
130301|4029 Skin of paraspinal area of the superior back
130302|4029 Skin of upper paraspinal region
130303|4029 Skin of mid paraspinal region
130304|4029 Skin of lower paraspinal region
130305|4029 Skin of anterior helix of ear
130306|4029 Skin of caruncle of eye
130307|4029 Skin of inferior helix of ear
130308|4029 Skin of inferior posterior surface of the pinna
130309|4029 Skin of lateral part of dorsum of foot
130310|4029 Skin of lower antihelix of ear
130311|4029 Skin of lower eyelid margin
130312|4029 Skin of infraalar groove
130313|4029 Skin of medial part of dorsum of foot
130314|4029 Skin of paranasal cheek
130315|4029 Skin of posterior helix of ear
130316|4029 Skin of posterior lobule of the ear
130317|4029 Skin of sole of forefoot
130318|4029 Skin of superior antihelix of ear
130319|4029 Skin of superior posterior helix of ear
130320|4029 Skin of superior posterior surface of the pinna
130321|4029 Skin of upper antihelix of ear
130322|4029 Skin of upper eyelid margin
130323|4029 Skin of mid back
130330|9540 Jaw Pair
130331|9540 Leaf Pairs
130332|9540 Variable Circular Collimator
130333|9540 Single Leaves
130334|9547 X Orientation
130335|9547 Y Orientation
130340|9542 Physical Compensator
130341|9543 Total Body Irradiation
130342|9543 Total Skin Irradiation
130343|9545 Electron Fixed Aperture
130344|9545 Photon Fixed Aperture
130345|9545 Intraoperative Fixed Aperture
130346|9546 Hard Wedge
130347|9546 Motorized Wedge
130348|9546 Dynamic Wedge
130349|9548 Graticule
130350|9548 Reticle
130351|9548 Image Detector
130352|9548 Film Holder
130353|9548 Winston-Lutz Pointer
130354|9548 Bowtie Filter
130355|9549 Flattening Filter Beam
130356|9549 Non-Flattening Filter Beam
130357|9549 Partial Flattening Filter Beam
130358|9261 Nominal Radiation Source Location
130359|9544 Treatment Machine Isocenter
130360|9554 Fixed Laser Setup Point
130361|9551 Radiotherapy Treatment Device
130362|9556 Head Node Set
130363|9556 Body Node Set
130364|9556 Trigeminal Node Set
130365|9556 QA Node Pair
130366|9556 QA Node
130370|7070 RTV Rendition
130371|7070 RTV Audio and Video Rendition
130372|7070 RTV Stereo Video Rendition
130373|7070 RTV Audio and Stereo Video Rendition
130402|217 Class activation
130403|217 Gradient-weighted class activation
130404|217 Saliency
130405|9580 Patient-Attached Dose Control Object
130406|639 Non-uterine leiomyosarcoma
130407|645 Bone and soft tissue
130410|3034 Patient position
130411|3034 Patient rotation longitudinal
130412|3034 Patient elevation
130413|3038 Hyperventilation begin
130414|3038 Hyperventilation end
130415|3038 Post-hyperventilation
130416|3005 Airflow Thermistor
130417|3005 Airflow Thermocouple
130418|3005 Airflow Nasal Prong
130419|3005 Airflow PVDF
130420|3005 Airflow CPAP
130421|3005 Airflow
130422|3005 PAP Pressure
130423|3005 PAP Leak Pressure
130424|3005 PAP Tidal Volume
130425|3005 Esophageal Pressure
130426|3005 Respiratory Pressure
130427|3005 Thoracic Respiratory Inductance
130428|3005 Abdominal Respiratory Inductance
130429|3005 Thoracic Respiratory PVDF
130430|3005 Abdominal Respiratory PVDF
130431|3005 Thoracic Respiratory Effort
130432|3005 Abdominal Respiratory Effort
130433|3005 Respiratory Effort
130434|3005 CO2 Transcutaneous
130435|3005 CO2 Waveform End-tidal Main-stream
130436|3005 CO2 Trend End-tidal Main-stream
130437|3005 CO2 Waveform End-tidal Side-stream
130438|3005 CO2 Trend End-tidal Side-stream
130439|3005 CO2 Waveform Main-stream
130440|3005 CO2 Waveform Side-stream
130441|3005 CO2 Trend Main-stream
130442|3005 CO2 Trend Side-stream
130443|3005 CO2 Respiration
130444|9241 RT Treatment with Ad Hoc Planning
130453|9563 Treatment Terminated
130454|9563 Interlock Overridden
130455|9563 Patient Repositioned
130456|9564 Bolus Present
130457|9564 ConePresent
130458|9564 Block Present
130459|9564 Applicator Present
130460|9564 Headframe Present
130461|9565 Inappropriate Patient Orientation
130462|9565 Inappropriate Patient Position
130463|9565 Machine Not Available
130464|9565 Change in Patient Anatomy
130465|9565 Machine Calibration Adjustment
130466|9565 Unavailability of a Beam Modifier
130467|9565 Machine Capability License Expired
130468|9566 Beam Targeting Tolerance Violation
130469|9566 Meterset Tolerance Violation
130470|9566 Delivery Rate Tolerance Violation
130471|9567 Jaw Position Tolerance Violation
130472|9567 MLC Position Tolerance Violation
130473|9567 Source Position Tolerance Violation
130474|9567 Dose Rate Tolerance Violation
130475|9568 Primary Fluence Monitoring System Interlock
130476|9568 Secondary Fluence Monitoring System Interlock
130477|9568 Timer Interlock
130478|9568 Door Interlock
130479|9568 Patient Motion Interlock
130485|4407 Firm skin lesion
130486|4407 Raised skin lesion
130490|219 Centerline
130532|10073 Duration of Time Period
130533|10073 Beginning of Time Period
130534|10073 End of Time Period
130535|10073 Middle of Time Period
130536|10074 Room Origin
130537|10074 Equipment Origin
130538|10074 Patient Support Origin
130539|10074 Isocenter Origin
130540|10074 Patient Coordinate System Origin
130541|4052 10 cm Dosimetry Phantom
130557|6351 Distance from neurovascular bundle
130558|6351 Lesion capsular contact length
130564|6310 PI-RADS v2.0
130565|6310 PI-RADS v2.1
130566|6311 Diffusion-weighted Acquisition Highest b-value image
130567|6311 Dynamic Contrast-Enhanced Acquisition
130568|6311 Dynamic Contrast-Enhanced Acquisition Subtraction image
130569|6313 Utricle cyst
130570|6314 Protocol not followed
130571|6314 Coil placement concern
130572|6314 Coil selection concern
130573|6314 Study performed did not match request
130574|6314 Incomplete study
130575|6314 Suboptimal patient preparation
130576|6315 Anatomy coverage incomplete
130577|6315 Poor FOV selection
130578|6315 Poor SNR
130579|6317 Poor contrast timing
130580|6317 Inadequate contrast enhancement
130581|6317 Subtraction image missing
130582|6317 Unwanted subtraction images
130583|6318 Expected b-value is missing
130584|6318 Severe distortion in the area of interest
130585|6318 Expected ADC map is missing
130586|6318 Distortion artifact in the area of interest
130587|6322 No family history of prostate cancer
130588|6327 Pre-biopsy localization of prostate lesion
130589|6327 Active surveillance of prostate cancer
130590|6327 Assess change
130591|6337 Focal abnormality
130592|6337 Non-focal abnormality
130593|6342 Partially encapsulated
130594|6342 Completely encapsulated
130595|6344 ADC Hyperintense
130596|6344 ADC Hypointense
130597|6346 Persistent delayed phase: Type 1 curve
130598|6346 Plateau delayed phase: Type 2 curve
130599|6346 Washout delayed phase: Type 3 curve
130600|6346 Positive DCE
130601|6346 Negative DCE
130602|6346 Early Contrast Enhancement
130603|6346 Diffuse Contrast Enhancement
130604|6346 Focal Contrast Enhancement
130605|6350 Perfluorocarbon
130606|6353 ESUR 2012 prostate MRI acquisition requirements
130607|6353 PI-RADS 2.0 prostate MRI acquisition requirements
130608|6353 PI-RADS 2.1 prostate MRI acquisition requirements
130609|12224 2D Shear Wave Elastography
130610|12224 3D Shear Wave Elastography
130611|12308 Shear Wave Speed
130612|12308 Shear Wave Dispersion Slope
130613|12308 ROI Depth
130614|226 Interquartile Range of population
130615|226 Interquartile Range to Median ratio of population
130616|12224 Point Shear Wave Elastography
130620|3785 left ventricle apical anteroseptal segment|12305 Left ventricle apical anteroseptal segment
130621|3785 left ventricle apical inferoseptal segment|12305 Left ventricle apical inferoseptal segment
130622|3785 left ventricle apical inferolateral segment|12305 Left ventricle apical inferolateral segment
130623|3785 left ventricle apical anterolateral segment|12305 Left ventricle apical anterolateral segment
130630|9571 Isocentric Setup Method
130631|9571 Controlled SSD Setup Method
130632|9571 TBI Setup Method
130633|9571 Stereotactic Setup Method
130634|9571 Skin Apposition Setup Method
130635|9571 Ocular Gaze Setup Method
130636|9577 Patient Shielding Procedure
130637|9577 Patient Fixation Procedure
130638|9577 Patient Alignment Procedure
130639|9577 Patient Motion Management Setup Procedure
130640|9572 Cavity radiation shield
130641|9572 Independent radiation shield
130642|9575 Optical Distance Meter
130643|9575 Mechanical Pointer
130644|9575 Radiofrequency Transponder
130645|9575 Infrared Marker
130646|9575 Radioactive Marker
130647|9575 Thermal Imager
130648|9575 Combined Structured Light/Thermal Imager
130649|9575 Ocular Fixation Light
130650|9578 Coaching Device
130651|9578 Patient Distraction Device
130652|9577 Collision Checks
130653|9513 Breast Bridge
130654|9513 Abdominal Compression Belt
130655|9513 Abdominal Compression Arch
130656|9513 Head Fixation Board
130663|9576 RT Radiation previously delivered
130664|9576 Treatment unnecessary
130665|9576 Treatment exceeds patient tolerance
130666|9580 Radiotherapy Fiducial
130670|12311 Longitudinal Lagrangian Strain
130671|12311 Peak Longitudinal Lagrangian Strain
130672|12311 Time to Peak Longitudinal Lagrangian Strain
130673|12311 Mechanical Dispersion
130674|12311 Longitudinal Lagrangian Strain Rate
130675|12311 Radial Lagrangian Strain
130676|12311 Radial Lagrangian Strain Rate
130677|12311 Circumferential Lagrangian Strain
130678|12311 Circumferential Lagrangian Strain Rate
130679|12224 2D Speckle Tracking
130680|12224 3D Speckle Tracking
130681|12226 Apical four chamber RV Focused
130682|12226 Apical four chamber RV Modified
130683|12310 Endocardial Method
130684|12310 Epicardial Method
130685|12310 Myocardial Midlayer Method
130686|12309 LV End-systolic GLS Multiview Mean (Endocardial)
130687|12309 LV End-systolic GLS 4CH (Endocardial)
130688|12309 LV End-systolic GLS 2CH (Endocardial)
130689|12309 LV End-systolic GLS ALAX (Endocardial)
130690|12309 LV Peak Systolic GLS Multiview Mean (Endocardial)
130691|12309 LV Peak Systolic GLS 4CH (Endocardial)
130692|12309 LV Peak Systolic GLS 2CH (Endocardial)
130693|12309 LV Peak Systolic GLS ALAX (Endocardial)
130694|12309 LV Peak GLS Multiview Mean (Endocardial)
130695|12309 LV Peak GLS 4CH (Endocardial)
130696|12309 LV Peak GLS 2CH (Endocardial)
130697|12309 LV Peak GLS ALAX (Endocardial)
130698|12309 LV End-systolic Mechanical Dispersion
130699|12307 Mitral Valve Closure
130700|12307 Mitral Valve Opening
130701|12307 Aortic Valve Closure
130702|12307 Aortic Valve Opening
130710|3030 Fp9
130711|3030 Fp10
130712|3030 AF9
130713|3030 AF10
130714|3030 PO9
130715|3030 PO10
130716|3030 O9
130717|3030 O10
130723|3020 0 - Documented absence of CAD
130724|3020 1 - Minimal non-obstructive CAD
130725|3020 2 - Mild non-obstructive CAD
130726|3020 3 - Moderate stenosis
130727|3020 4 - Severe stenosis
130728|3021 4A - Severe stenosis
130729|3021 4B - Severe stenosis
130730|3020 5 - Total coronary occlusion
130731|3020 N - Non-diagnostic study
130732|3022 N - Non-diagnostic segments
130733|3022 S - Stent
130734|3022 G - Graft
130735|3022 V - Vulnerable plaque
130736|7300 Titanium alloy (Titanium Molybdenum-15 Zirconium-5 Aluminium-3)
130738|9568 Dose Limit Interlock
130739|9568 Clearance Interlock
130740|9568 Machine Clearance Interlock
130741|9568 Patient Clearance Interlock
130742|9568 Accessory Clearance Interlock
130743|9568 Out of Tolerance Interlock
130744|9563 Interlock Resolved
130745|10050 CT Dose Length Product Sub-Total
130746|9503 RT Registration Mark
130747|9582 Isodose Volume
130748|9580 Radiotherapy Dose Region
130750|7201 Quality control material image
130751|7165 Tissue not of interest
130752|7031 Data Not Accessible from Storage
130753|7031 Processed Key Object Selection
130754|7031 Replaced by Alternate Representation
130756|12324 Particle Displacement Method
130757|12324 Particle Velocity Method
130760|3042 Butterworth filter
130761|3042 Chebyshev filter
130762|3042 Elliptic filter
130763|3042 Bessel filter
130764|3042 Gaussian filter
130765|3042 K-type filter
130766|3042 M-derived filter
130767|3042 Double-m-derived filter
130768|3042 Bode filter
130769|3042 Zobel filter
130770|3043 FIR filter
130771|3043 CIC filter
130772|3043 IIR filter
130773|3043 Biquad filter
130774|3044 Hz normalized
130775|3044 Hz angular
130776|3045 Magnitude normalized
130781|272 Image frame
130782|9260 RT Patient Position Acquisition, Integrated Dose MV
130783|9260 RT Patient Position Acquisition, Film Cassette MV
130784|9260 RT Patient Position Acquisition, Film Cassette kV
130785|9260 RT Patient Position Acquisition, Cone-Beam CT kV
130786|9260 RT Patient Position Acquisition, Conventional CT kV
130787|9260 RT Patient Position Acquisition, Cone-Beam CT MV
130788|9260 RT Patient Position Acquisition, Conventional CT MV
130789|9261 Nominal Imaging Source Location
130790|9267 RT Patient Positioning Reference Image
130792|9270 Acquisition Initiation not defined
130793|9270 Acquisition Initiation before start of Radiation
130794|9270 Acquisition Initiation after end of Radiation
130795|9270 Acquisition Initiation by triggering parameter
130806|9262 Configured Lowest Imaging Energy
130807|9262 Configured Default Imaging Energy
130808|12033 Planar matrix ultrasound transducer geometry
130809|12033 Hemispherical ultrasound transducer geometry
130810|11001 Single-side illumination
130811|11001 Dual-side illumination
130812|11001 Multi-side illumination
130813|11001 Through-transducer illumination
130814|11001 Interstitial illumination
130815|11003 Piezocomposite Transducer
130816|11003 MEMS-based Transducer
130817|11003 Interferometric Transducer
130818|11004 Uniform Speed of Sound Correction
130819|11004 Dual Speed of Sound Correction
130820|11004 Speed of Sound Map Correction
130821|11005 Spherical Back Projection
130822|11005 Numerical Acoustic Model
130823|11006 Blood Deoxygenation Level
130824|9568 Scan Spot Interlock
130825|9568 Scan Spot Position Interlock
130826|9568 Scan Spot Size Interlock
130827|9568 Scan Spot Meterset Interlock
130828|9568 Radiation Detected During Beam Hold Interlock
130829|9568 MLC Position Interlock
130830|9568 Meterset Rate Interlock
130831|9568 Beam Energy Interlock
130833|9272 Pre-surgical anatomy
130834|3046 Sleep Stage N1
130835|3046 Sleep Stage N2
130836|3046 Sleep Stage N3
130852|9513 Shin Rest
130853|9513 Heel Stop
130854|9513 Hand Grips
130855|9513 Seat Pan
130860|3047 Pattern Event
130861|3047 EEG Annotation
130862|3047 EMG Annotation
130863|3047 EOG Annotation
130864|3047 Device-related and Environment-related Event
130865|3047 Patient Consciousness
130867|3048 Neurophysiology Recording Annotations
130868|3048 Neurophysiology Post-hoc Review Annotations
130869|3048 Neurophysiology Automated Analysis Annotations
130886|3035 Line noise artifact
130887|3039 Video recording on
130888|3039 Video recording off
130889|3039 Preamplifier connected
130890|3039 Preamplifier disconnected
130891|3039 Breakout box connected
130892|3039 Breakout box disconnected
130893|3039 Event button pressed
130894|3039 Event button test
130895|3039 Tap test begin
130896|3039 Tap test end
ONLINE|50 Online
OPTBSV|29 Ophthalmic Tomography B-scan Volume Analysis
OPTENF|29 Ophthalmic Tomography En Face
RTDOSE|32 RT Dose
RTPLAN|32 RT Plan
ARCHIVE|30 Archive
CAPTURE|30 Image Capture
OFFLINE|50 Offline
RTIMAGE|29 RT Image
NEARLINE|50 Nearline
RTRECORD|32 RT Treatment Record
RTSTRUCT|32 RT Structure Set
CTPROTOCOL|32 CT Protocol
TEXTUREMAP|32 Texture Map
UNAVAILABLE|50 Unavailable
`;
