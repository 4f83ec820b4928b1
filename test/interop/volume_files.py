"""NIfTI by nibabel and NRRD by pynrrd, for volume-files.test.ts.

volume_files.py write FOLDER    files of every type, and list.json: file, values (k, j, i), affine (i, j, k) to RAS
volume_files.py read FILE...    the same of files as JSON on standard output
"""
import json
import os
import sys

import nibabel as nib
import nrrd
import numpy as np

TYPES = ['uint8', 'int8', 'int16', 'uint16', 'int32', 'uint32', 'int64', 'uint64', 'float32', 'float64']
LPS = np.diag([-1.0, -1.0, 1.0, 1.0])


def described(name):
    if name.endswith('.nrrd'):
        data, header = nrrd.read(name)
        affine = np.eye(4)
        affine[:3, :3] = np.array(header['space directions'])[-3:].T
        affine[:3, 3] = header['space origin']
        if header['space'] == 'left-posterior-superior':
            affine = LPS @ affine
    else:
        image = nib.load(name)
        data, affine = np.asanyarray(image.dataobj), image.affine
    return {'file': name, 'values': data.T.ravel().tolist(), 'shape': list(data.T.shape), 'affine': affine.tolist()}


def write(folder):
    random = np.random.default_rng(5)
    names = []
    for at, kind in enumerate(TYPES):
        values = random.integers(0, 100, (5, 4, 3)).astype(kind)
        turn, _ = np.linalg.qr(random.normal(size=(3, 3)))
        affine = np.eye(4)
        affine[:3, :3] = turn * [1.5, 0.7, 2]
        affine[:3, 3] = [10, -20, 30]
        for version, make in ((1, nib.Nifti1Image), (2, nib.Nifti2Image)):
            image = make(values, affine, dtype=kind)
            image.set_qform(affine, 1)
            image.set_sform(None if at % 2 else affine, 0 if at % 2 else 2)
            name = os.path.join(folder, f'{kind}-{version}.nii' + ('.gz' if at % 3 else ''))
            nib.save(image, name)
            names.append(name)
        big = nib.Nifti1Image(values.astype(np.int16), affine, header=nib.Nifti1Header(endianness='>'))
        big.header.set_slope_inter(0.5, 3)
        name = os.path.join(folder, f'{kind}-big.nii.gz')
        nib.save(big, name)
        names.append(name)
        name = os.path.join(folder, f'{kind}.nrrd')
        fields = {
            'space': 'right-anterior-superior' if at % 2 else 'left-posterior-superior',
            'space directions': affine[:3, :3].T,
            'space origin': affine[:3, 3],
            'encoding': ['raw', 'gzip', 'ascii'][at % 3],
        }
        nrrd.write(name, values, fields)
        names.append(name)
    with open(os.path.join(folder, 'list.json'), 'w') as out:
        json.dump([described(name) for name in names], out)


if sys.argv[1] == 'write':
    write(sys.argv[2])
else:
    json.dump([described(name) for name in sys.argv[2:]], sys.stdout)
